namespace VetMailLint.Analyzers.Tests.Libraries;

/// <summary>Settings that code stores one by one under the names of a library, as ABP's setting manager does.</summary>
public class StoredSettingsTests
{
    [Theory]
    [InlineData("""await settings.SetGlobalAsync(EmailSettingNames.Smtp.Host, "smtp.gmail.com"); await settings.SetGlobalAsync(EmailSettingNames.Smtp.Port, {|VML102:"465"|});""")]
    [InlineData("""await settings.SetGlobalAsync(EmailSettingNames.Smtp.Host, "smtp.gmail.com"); await settings.SetGlobalAsync(EmailSettingNames.Smtp.Port, "465"); await settings.SetGlobalAsync(EmailSettingNames.Smtp.EnableSsl, {|VML102:"true"|});""")]
    [InlineData("""await settings.SetAsync(EmailSettingNames.Smtp.Host, "smtp.gmail.com", "T", null); await settings.SetAsync(EmailSettingNames.Smtp.EnableSsl, {|VML104:"false"|}, "T", null); await settings.SetAsync(EmailSettingNames.Smtp.UserName, "ann.sample@gmail.com", "T", null);""")]
    [InlineData("""await settings.SetGlobalAsync(EmailSettingNames.Smtp.Host, "mail.harbour.de"); await settings.SetGlobalAsync(EmailSettingNames.Smtp.UserName, "ann@harbour.de"); await settings.SetGlobalAsync(EmailSettingNames.Smtp.Password, {|VML303:"Rain-on-tin-42"|});""")]
    [InlineData("""var all = new[] { new SettingDefinition(EmailSettingNames.Smtp.Host, "smtp.gmail.com"), new SettingDefinition(EmailSettingNames.Smtp.Port, {|VML102:"465"|}) }; Console.WriteLine(all);""")]
    [InlineData("""Add(EmailSettingNames.Smtp.Host, "smtp.gmail.com"); Add(EmailSettingNames.Smtp.Port, {|VML102:"465"|}); void Add(string name, string value, int? tenant = null) => settings.SetGlobalAsync(name, value);""")]
    [InlineData("""await settings.SetGlobalAsync(EmailSettingNames.Smtp.Host, "mail.harbour.de"); await settings.SetGlobalAsync(EmailSettingNames.Smtp.UserName, "ann@harbour.de"); await settings.SetGlobalAsync(EmailSettingNames.Smtp.Password, text); await settings.SetGlobalAsync(EmailSettingNames.Smtp.UseDefaultCredentials, {|VML307:"true"|});""")]
    [InlineData("""await settings.SetGlobalAsync(EmailSettingNames.Smtp.Host, "smtp.gmail.com"); await settings.SetGlobalAsync(EmailSettingNames.Smtp.UserName, "ann.sample@gmail.com"); await settings.SetGlobalAsync(EmailSettingNames.DefaultFromAddress, {|VML201:"news.sample@gmail.com"|});""")]
    public Task Mistake_Triggers(string statements) => Verify.Source(Of(LibraryStubs.Abp, statements), Platform.Net);

    [Theory]
    [InlineData("""await settings.SetGlobalAsync(EmailSettingNames.Smtp.Host, "smtp.gmail.com"); await settings.SetGlobalAsync(EmailSettingNames.Smtp.Port, "587"); await settings.SetGlobalAsync(EmailSettingNames.Smtp.EnableSsl, "true");""")]
    [InlineData("""await settings.SetGlobalAsync(EmailSettingNames.Smtp.Host, "smtp.gmail.com"); await settings.SetGlobalAsync(EmailSettingNames.Smtp.Port, text);""")]
    [InlineData("""await settings.SetGlobalAsync(EmailSettingNames.Smtp.Host, text); await settings.SetGlobalAsync(EmailSettingNames.Smtp.UserName, text); await settings.SetGlobalAsync(EmailSettingNames.Smtp.Password, text);""")]
    [InlineData("""var port = await settings.GetOrNullAsync(EmailSettingNames.Smtp.Port, "G", false); Console.WriteLine(port + "465");""")]
    [InlineData("""await settings.SetGlobalAsync("Acme.Smtp.Host", "smtp.gmail.com"); await settings.SetGlobalAsync("Acme.Smtp.Port", "465"); await settings.SetGlobalAsync("Acme.Smtp.Password", "Rain-on-tin-42");""")]
    [InlineData("""await settings.SetGlobalAsync(EmailSettingNames.Smtp.Host, "mail.harbour.de"); await settings.SetGlobalAsync(EmailSettingNames.Smtp.UserName, "ann@harbour.de"); await settings.SetGlobalAsync(EmailSettingNames.Smtp.Password, text); await settings.SetGlobalAsync(EmailSettingNames.Smtp.UseDefaultCredentials, "false");""")]
    [InlineData("""await settings.SetGlobalAsync(EmailSettingNames.Smtp.Host, "127.0.0.1"); await settings.SetGlobalAsync(EmailSettingNames.Smtp.Port, "25"); await settings.SetGlobalAsync(EmailSettingNames.Smtp.EnableSsl, "false");""")]
    [InlineData("""await settings.SetGlobalAsync(EmailSettingNames.Smtp.Host, "smtp.gmail.com"); await settings.SetGlobalAsync(EmailSettingNames.DefaultFromAddress, "news.sample@gmail.com");""")]
    public Task RightOrUndecided_DoesNotTrigger(string statements) => Verify.Source(Of(LibraryStubs.Abp, statements), Platform.Net);

    [Theory]
    [InlineData("465", "true")]
    [InlineData("587", "true")]
    public Task ModuleForMailKit_DecidesTheModeElsewhere(string port, string ssl) => Verify.Source(
        Of(LibraryStubs.AbpMailKit, $"""await settings.SetGlobalAsync(EmailSettingNames.Smtp.Host, "mail.harbour.de"); await settings.SetGlobalAsync(EmailSettingNames.Smtp.Port, "{port}"); await settings.SetGlobalAsync(EmailSettingNames.Smtp.EnableSsl, "{ssl}");"""), Platform.Net);

    [Fact]
    public Task ModuleForMailKit_LogsInTheSameWay() => Verify.Source(
        Of(LibraryStubs.AbpMailKit, """await settings.SetGlobalAsync(EmailSettingNames.Smtp.Host, "smtp.gmail.com"); await settings.SetGlobalAsync(EmailSettingNames.Smtp.UserName, {|VML203:"ann.sample"|}); await settings.SetGlobalAsync(EmailSettingNames.Smtp.Password, text);"""), Platform.Net);

    private static string Of(string library, string statements) =>
        $$"""
        using System; using System.Threading.Tasks; using Volo.Abp.Emailing; using Volo.Abp.Settings; using Volo.Abp.SettingManagement;
        {{library}}
        class Seeder { async Task Run(ISettingManager settings, string text) { await Task.Yield(); {{statements}} } }
        """;
}
