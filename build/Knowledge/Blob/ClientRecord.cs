using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Build.Blob;

/// <summary>Writes a client; Core's ClientDecoder is the counterpart.</summary>
internal static class ClientRecord
{
    public static BlobRecord Of(Client client)
    {
        var record = new BlobRecord(client.Id)
            .Text(client.Name)
            .Number((int?)client.ImplicitTls)
            .Text(client.ImplicitTlsNote)
            .Number(Answer(client.OAuth))
            .Number(Answer(client.TakesBareHost))
            .Number((int?)client.DefaultCredentials)
            .Number((int?)client.TimeoutUnit)
            .Number(Answer(client.ZeroTimeoutFails))
            .Text(client.AddressSeparator)
            .Number(Answer(client.ChecksAddresses))
            .Number(Answer(client.IisPickup))
            .Number(Answer(client.TlsWithPickup))
            .Number(client.DefaultPort);
        Mode(record, client.DefaultTls);
        return record
            .Items(client.TlsWords, (to, word) => Mode(to.Text(word.Key).Text(word.Word), word.Mode))
            .Texts(client.Proves)
            .Texts(client.Presumes)
            .Items(client.Packages, (to, package) => to.Number((int)package.Registry).Text(package.Name).Number(package.From).Number(package.Before))
            .Items(client.CSharp, Type);
    }

    private static void Type(BlobRecord to, CSharpType type)
    {
        to.Texts(type.Types).Text(type.Method).Texts(type.Needs).Texts(type.Beside).Flag(type.IsKeyed).Flag(type.IsComplete);
        Mode(to, type.Tls);
        to.Items(type.Members, (_, member) => to.Text(member.Name).Number((int)member.Meaning).Items(member.Words, Word));
    }

    private static void Word(BlobRecord to, CSharpWord word)
    {
        Mode(to.Text(word.Word), word.Mode);
        to.Number(word.Login is { } login ? (login ? 1 : 0) : null).Number((int?)word.Delivery);
    }

    private static int? Answer(bool? answer) => answer is { } known ? (known ? 1 : 0) : null;

    private static void Mode(BlobRecord to, TlsMode? mode)
    {
        to.Number((int?)mode?.Kind);
        if (mode is not null)
            to.Items(mode.ImplicitPorts, (_, port) => to.Number(port));
    }
}
