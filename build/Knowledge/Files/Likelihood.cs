namespace VetMailLint.Build.Files;

/// <summary>How often a text has a cause; of several causes the likelier come first.</summary>
internal enum Likelihood
{
    Usual,
    Possible,
    Rare,
}
