namespace VetMailLint.Build.Comparing;

/// <summary>How a claim of a data set stands to the knowledge base.</summary>
internal enum Agreement
{
    Same,
    Differs,
    PortUnknown,
    HostUnknown,
}
