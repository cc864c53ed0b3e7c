namespace VetMailLint.Analyzers.Flow;

/// <summary>What the kinds of objects have in common.</summary>
internal static class ObjectKinds
{
    /// <summary>Whether objects of the kind are a way to submit mail; the others are only part of one.</summary>
    public static bool IsSubmission(this ObjectKind kind) => kind is not (ObjectKind.None or ObjectKind.SystemMessage or ObjectKind.Address
        or ObjectKind.Credentials or ObjectKind.CredentialCache or ObjectKind.Tuple or ObjectKind.Mechanism or ObjectKind.MimeMessage or ObjectKind.Uri);
}
