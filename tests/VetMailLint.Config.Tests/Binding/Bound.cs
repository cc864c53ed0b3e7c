using VetMailLint.Config.Binding;
using VetMailLint.Config.Dialects;
using VetMailLint.Config.Json;
using VetMailLint.Config.Tree;
using VetMailLint.Config.Yaml;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Binding;

/// <summary>Short ways to bind a text with the dialects of this version.</summary>
internal static class Bound
{
    public static BindingContext Context { get; } = new(new DialectSet(DialectTable.All), EmbeddedKnowledge.Instance);

    public static Reading Yaml(string text, string file = "config.yaml", BindingContext? context = null) =>
        SettingsFileReader.Read(YamlReader.Read(text, file, ReadLimits.Default), context ?? Context);

    public static Reading Json(string text, string file = "config.json", BindingContext? context = null) =>
        SettingsFileReader.Read(JsonReader.Read(text, file, ReadLimits.Default), context ?? Context);

    /// <summary>The only block of a file without notes.</summary>
    public static MailSettings Only(this Reading reading)
    {
        Assert.Empty(reading.Notes);
        return Assert.Single(reading.Settings);
    }

    public static MailSettings OnlyYaml(string text, string file = "config.yaml") => Yaml(text, file).Only();

    public static MailSettings OnlyJson(string text, string file = "config.json", BindingContext? context = null) => Json(text, file, context).Only();

    /// <summary>The mode that a client takes, for a client of which nothing is known by default.</summary>
    public static TlsKind? Mode(this MailSettings settings, string? client = null) =>
        settings.Tls.IsKnown ? settings.Tls.Value.For(client)?.At(settings.Port.IsKnown ? settings.Port.Value : null) : null;

    public static string Hosts(this Reading reading) => string.Join(" ", reading.Settings.Select(s => s.Host.IsKnown ? s.Host.Value : "-"));
}
