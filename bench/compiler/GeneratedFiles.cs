using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace VetMailLint.Bench;

/// <summary>Writes services, models and controllers of a shop, always the same ones.</summary>
internal static class GeneratedFiles
{
    private static readonly string[] Nouns = ["Order", "Invoice", "Product", "Customer", "Basket", "Shipment", "Payment", "Review", "Voucher", "Warehouse"];

    private static readonly string[] Members = ["Total", "Number", "Region"];

    /// <summary>Files without a mail word.</summary>
    public static void Write(string folder, int count, bool hasAddresses)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < count; i++)
            File.WriteAllText(Path.Combine(folder, $"File{i.ToString("000", CultureInfo.InvariantCulture)}.cs"), Text(i, hasAddresses));
    }

    private static string Text(int number, bool hasAddresses)
    {
        var noun = Nouns[number % Nouns.Length] + number.ToString(CultureInfo.InvariantCulture);
        // People's addresses are in every business application; they are no settings.
        var address = hasAddresses ? "Email" : "Alias";
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading;
            using System.Threading.Tasks;

            namespace Shop.{{noun}}s;

            public sealed class {{noun}}
            {
                public int Id { get; set; }
                public string {{address}} { get; set; } = "";
                public string Host { get; set; } = "localhost";
            {{Lines(Members, m => $"    public decimal {m} {{ get; set; }}")}}
            }

            public interface I{{noun}}Store
            {
                Task<IReadOnlyList<{{noun}}>> Find(string query, CancellationToken cancellation);
                Task Save({{noun}} item, CancellationToken cancellation);
            }

            public sealed class {{noun}}Service
            {
                private readonly I{{noun}}Store _store;
                private readonly Dictionary<string, {{noun}}> _known = new(StringComparer.OrdinalIgnoreCase);

                public {{noun}}Service(I{{noun}}Store store) => _store = store ?? throw new ArgumentNullException(nameof(store));

            """);
        foreach (var member in Members)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""

                    /// <summary>Brings {{member}} up to date.</summary>
                    public async Task<decimal> Update{{member}}(string query, decimal amount, CancellationToken cancellation)
                    {
                        if (string.IsNullOrWhiteSpace(query))
                            throw new ArgumentException("A query is needed.", nameof(query));

                        var total = 0m;
                        foreach (var item in (await _store.Find(query, cancellation)).Where(i => i.{{member}} > 0).OrderBy(i => i.Id))
                        {
                            item.{{member}} = amount > 100 ? item.{{member}} + amount : item.{{member}} * 2;
                            total += item.{{member}};
                            _known[item.{{address}}] = item;
                            try
                            {
                                await _store.Save(item, cancellation).ConfigureAwait(false);
                            }
                            catch (InvalidOperationException e) when (item.Id > 0)
                            {
                                Console.WriteLine($"{item.Id} of {item.{{address}}}: {e.Message}");
                            }
                        }

                        return total;
                    }

                """);
        }

        return text.Append("}\n").ToString();
    }

    private static string Lines(IEnumerable<string> items, Func<string, string> line) => string.Join('\n', items.Select(line));
}
