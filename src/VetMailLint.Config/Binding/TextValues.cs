using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Reads logins, secrets and addresses.</summary>
internal sealed class TextValues(BlockValues values, MailLists lists)
{
    public Setting<string> Text(DialectMeaning meaning) => Map(values.Of(meaning), text => text);

    public Setting<Secret> Secret(DialectMeaning meaning) => Map(values.Of(meaning), text => new Secret(text));

    public Setting<SenderAddress> Address(DialectMeaning meaning)
    {
        var pick = values.Of(meaning);
        var isOnlyAddress = pick is { } found && BooleanReader.Contains(lists.OnlyAddress, found.Key.Key.Path);
        var address = Map(pick, text => new SenderAddress(text) { IsOnlyAddress = isOnlyAddress });
        return address.IsKnown && AddressSpan(pick!.Value, address.Value) is { } span
            ? Setting<SenderAddress>.Known(address.Value, address.Span!.Value, address.Spelling! with { AddressSpan = span }, address.Marks)
            : address;
    }

    // "Harbour <desk@harbour.test>": a repair leaves the name.
    private static SourceSpan? AddressSpan(Pick pick, SenderAddress address)
    {
        var at = pick.Value.Text.LastIndexOf(address.Address, StringComparison.Ordinal);
        return address.Text != address.Address && address.Address.Length > 0 && at >= 0 && ScalarSlice.HasPlaces(pick.Value.Scalar)
            ? ScalarSlice.Span(pick.Value.Scalar, at, address.Address.Length)
            : null;
    }

    public Setting<string> User(ConnectionReader connection) => Either(Text(DialectMeaning.User), connection.User, DialectMeaning.UserReference);

    public Setting<Secret> Password(ConnectionReader connection) =>
        Either(Secret(DialectMeaning.Password), connection.Password, DialectMeaning.PasswordReference);

    private static Setting<T> Map<T>(Pick? pick, Func<string, T> make)
        where T : notnull => pick switch
        {
            null => default,
            { Value.State: SettingState.Known } p => Setting<T>.Known(make(p.Value.Text), p.Value.Span, p.Spell(), p.Value.Marks),
            { Value.State: SettingState.Unknown } p => Setting<T>.Unknown(p.Value.Origin, p.Value.Span, p.Spell()),
            { } p => Setting<T>.UnseenAt(p.Value.Span, p.Spell()),
        };

    private Setting<T> Either<T>(Setting<T> own, Setting<T> ofUrl, DialectMeaning reference)
        where T : notnull
    {
        if (own.IsSet)
            return own;
        if (ofUrl.IsSet)
            return ofUrl;
        return values.Of(reference) is { Value.IsAbsent: false } pick
            ? Setting<T>.Unknown(ScalarReader.Unknown(pick.Entry.Value).Origin, pick.Entry.Value.Span, pick.Spell())
            : own;
    }

    // fromAddress: noreply beside domain: harbour.example are one address in two keys.
    public Setting<SenderAddress> From()
    {
        var from = Address(DialectMeaning.From);
        var isHalf = from.IsKnown && from.Value.Text.IndexOf('@') < 0 && values.Of(DialectMeaning.FromDomain) is { Value.IsAbsent: false };
        return isHalf ? Setting<SenderAddress>.Unknown(new("half:" + from.Value.Text), from.Span!.Value, from.Spelling) : from;
    }
}
