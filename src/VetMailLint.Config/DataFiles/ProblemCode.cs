namespace VetMailLint.Config.DataFiles;

/// <summary>One code for each kind of mistake in rules/. They are listed in rules/README.md.</summary>
internal static class ProblemCode
{
    public const string Unreadable = "VMK001";
    public const string UnknownField = "VMK002";
    public const string MissingField = "VMK003";
    public const string BadWord = "VMK004";
    public const string BadDate = "VMK005";
    public const string BadPort = "VMK006";
    public const string BadShape = "VMK007";
    public const string HostClaimedTwice = "VMK008";
    public const string FactWithoutSource = "VMK009";
    public const string DuplicateId = "VMK010";
    public const string BadHost = "VMK011";
    public const string BadRow = "VMK012";
    public const string BadFrontMatter = "VMK013";
    public const string NoExamples = "VMK014";
    public const string BadExample = "VMK015";
    public const string UnknownRule = "VMK016";
    public const string WrongType = "VMK017";
    public const string ForeignHost = "VMK018";
    public const string UnknownName = "VMK019";
    public const string BadText = "VMK020";
    public const string BadReplyCode = "VMK021";
    public const string WrongOrder = "VMK022";
    public const string OldFact = "VMK023";
}
