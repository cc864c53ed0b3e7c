using VetMailLint.Config.Binding;
using VetMailLint.Config.Dialects;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Binding;

public sealed class LiteralReaderTests
{
    [Theory]
    [InlineData(SettingKey.User, "Gmail Adresi", Marks.Placeholder)]
    [InlineData(SettingKey.User, "user@gmail.com", Marks.Placeholder)]
    [InlineData(SettingKey.User, "office", Marks.None)]
    [InlineData(SettingKey.User, "a@a.com", Marks.Placeholder)]
    [InlineData(SettingKey.User, "a@ba.com", Marks.None)]
    [InlineData(SettingKey.User, "mara@gmail.com", Marks.None)]
    [InlineData(SettingKey.From, "Harbour <test@gmail.com>", Marks.Placeholder)]
    [InlineData(SettingKey.From, "mara@gmail.com", Marks.None)]
    [InlineData(SettingKey.Password, "Program Kodu", Marks.Placeholder)]
    [InlineData(SettingKey.Password, "hallucination", Marks.None)]
    [InlineData(SettingKey.Password, "pw", Marks.Placeholder)]
    [InlineData(SettingKey.Password, "pq", Marks.None)]
    [InlineData(SettingKey.Password, "AddMailPassword", Marks.Placeholder)]
    [InlineData(SettingKey.Password, "EnterThePassword", Marks.Placeholder)]
    [InlineData(SettingKey.Password, "--AppSpecificPassword--", Marks.Placeholder)]
    [InlineData(SettingKey.Password, "--AppleSpecificPhrase--", Marks.None)]
    [InlineData(SettingKey.Password, "kendisifre", Marks.Placeholder)]
    [InlineData(SettingKey.Password, "kendicifre", Marks.None)]
    [InlineData(SettingKey.Password, "AddedMailStorm", Marks.None)]
    [InlineData(SettingKey.Password, "settheory", Marks.None)]
    [InlineData(SettingKey.Host, "mail", Marks.None)]
    public void Text_IsASampleByTheWordsOfItsSetting(SettingKey key, string text, Marks marks)
    {
        var setting = new LiteralReader(new DialectSet(DialectTable.All)).Read(key, text, default);

        Assert.Equal((text, marks), (setting.Value, setting.Marks));
    }
}
