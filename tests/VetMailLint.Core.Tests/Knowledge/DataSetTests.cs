using System.Globalization;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Knowledge;

/// <summary>Holds the knowledge to the two public data sets it was made from, where a copy of them is at hand.</summary>
public class DataSetTests
{
    [Theory]
    [InlineData("ispdb.csv", "hostname", 190)]
    [InlineData("nodemailer-services.csv", "host", 85)]
    public void EveryRowWithALiteralHostAndPort_IsKnownWithItsMode(string file, string hostColumn, int least)
    {
        if (DataSet.Rows(file) is not { } rows)
            return;

        var literal = rows.Where(row => row[hostColumn].Length > 0 && !row[hostColumn].Contains('%') && row["port"].Length > 0).ToList();
        Assert.True(literal.Count >= least, $"{literal.Count} rows");
        Assert.All(literal, row => AssertKnown(row[hostColumn], int.Parse(row["port"], CultureInfo.InvariantCulture), row["tls_mode"]));
    }

    // A set that says STARTTLS tells what its client does. A provider's page may add that clear text is accepted too.
    private static void AssertKnown(string host, int port, string mode)
    {
        TlsKind[] right = mode switch
        {
            "implicit" => [TlsKind.Implicit],
            "starttls" => [TlsKind.StartTls, TlsKind.Opportunistic],
            _ => [TlsKind.None],
        };
        var endpoints = EmbeddedKnowledge.Instance.ProviderOf(host)?.Endpoints ?? [];
        Assert.Contains(endpoints, endpoint => endpoint.Port == port && HostPattern.Covers(endpoint.Host, host) && right.Contains(endpoint.Tls));
    }
}
