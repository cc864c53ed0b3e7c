using VetMailLint.Config.Dialects;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Reads whether a block sends by SMTP.</summary>
internal sealed class DeliveryReader(BlockValues values, BooleanReader booleans, MailLists lists)
{
    public Setting<Delivery> Read()
    {
        if (Switch(DialectMeaning.Enabled, false) is { } disabled)
            return disabled;
        if (Switch(DialectMeaning.Disabled, true) is { } off)
            return off;
        if (values.Of(DialectMeaning.Delivery) is not { Value.IsAbsent: false } pick)
            return default;
        if (!pick.Value.IsKnown)
            return Setting<Delivery>.Unknown(pick.Value.Origin, pick.Value.Span, pick.Spell());
        return Word(pick.Value.Text) is { } delivery
            ? Setting<Delivery>.Known(delivery, pick.Value.Span, pick.Spell(), pick.Value.Marks)
            : default;
    }

    private Setting<Delivery>? Switch(DialectMeaning meaning, bool off) =>
        values.Of(meaning) is { Value.IsKnown: true } pick && booleans.Word(pick.Value.Text) == off
            ? Setting<Delivery>.Known(Delivery.Off, pick.Value.Span, pick.Spell(), pick.Value.Marks)
            : null;

    // A word of a class name counts as well, the last first: ...backends.console.EmailBackend.
    private Delivery? Word(string text)
    {
        if (Of(KeyText.Relax(text)) is { } whole)
            return whole;
        var parts = text.Split('.', '\\', '/', '_', '-');
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            if (Of(KeyText.Relax(parts[i])) is { } delivery)
                return delivery;
        }
        return null;
    }

    private Delivery? Of(string word)
    {
        if (BooleanReader.Contains(lists.Network, word))
            return Delivery.Network;
        if (BooleanReader.Contains(lists.Pickup, word))
            return Delivery.Pickup;
        if (BooleanReader.Contains(lists.IisPickup, word))
            return Delivery.IisPickup;
        return BooleanReader.Contains(lists.Off, word) ? Delivery.Off : null;
    }
}
