namespace VetMailLint.Analyzers.Tests.Libraries;

/// <summary>The declarations of libraries that the clients' files describe, as far as the tests need them.</summary>
internal static class LibraryStubs
{
    public const string FluentEmail =
        """
        namespace FluentEmail.MailKitSmtp
        {
            public class SmtpClientOptions
            {
                public string Server { get; set; } = "";
                public int Port { get; set; } = 25;
                public string User { get; set; } = "";
                public string Password { get; set; } = "";
                public bool UseSsl { get; set; }
                public bool RequiresAuthentication { get; set; }
                public bool UsePickupDirectory { get; set; }
                public MailKit.Security.SecureSocketOptions? SocketOptions { get; set; }
            }
        }

        namespace Microsoft.Extensions.DependencyInjection
        {
            public class FluentEmailServicesBuilder { }
            public static class FluentEmailSmtpBuilderExtensions
            {
                public static FluentEmailServicesBuilder AddSmtpSender(this FluentEmailServicesBuilder builder, System.Net.Mail.SmtpClient smtpClient) => builder;
                public static FluentEmailServicesBuilder AddSmtpSender(this FluentEmailServicesBuilder builder, System.Func<System.Net.Mail.SmtpClient> clientFactory) => builder;
                public static FluentEmailServicesBuilder AddSmtpSender(this FluentEmailServicesBuilder builder, string host, int port) => builder;
                public static FluentEmailServicesBuilder AddSmtpSender(this FluentEmailServicesBuilder builder, string host, int port, string username, string password) => builder;
            }
            public static class FluentEmailMailKitBuilderExtensions
            {
                public static FluentEmailServicesBuilder AddMailKitSender(this FluentEmailServicesBuilder builder, FluentEmail.MailKitSmtp.SmtpClientOptions smtpClientOptions) => builder;
            }
        }

        """;

    public const string NLog =
        """
        namespace NLog.Layouts { public class Layout { public static implicit operator Layout(string text) => new(); } public class Layout<T> { public static implicit operator Layout<T>(T value) => new(); } }
        namespace NLog.Targets
        {
            using NLog.Layouts;
            public enum SmtpAuthenticationMode { None, Basic, Ntlm }
            public class MailTarget
            {
                public MailTarget() { SmtpPort = 25; }
                public MailTarget(string name) : this() { }
                public Layout From { get; set; } = "";
                public Layout SmtpServer { get; set; } = "";
                public Layout SmtpUserName { get; set; } = "";
                public Layout SmtpPassword { get; set; } = "";
                public Layout<int> SmtpPort { get; set; }
                public Layout<bool> EnableSsl { get; set; } = false;
                public Layout<SmtpAuthenticationMode> SmtpAuthentication { get; set; } = SmtpAuthenticationMode.None;
                public System.Net.Mail.SmtpDeliveryMethod DeliveryMethod { get; set; }
                public bool UseSystemNetMailSettings { get; set; }
                public int Timeout { get; set; }
            }
        }
        namespace NLog.MailKit
        {
            using NLog.Layouts;
            public class MailTarget
            {
                public Layout SmtpServer { get; set; } = "";
                public int SmtpPort { get; set; }
                public bool EnableSsl { get; set; }
                public global::MailKit.Security.SecureSocketOptions SecureSocketOption { get; set; }
            }
        }

        """;

    public const string Serilog =
        """
        namespace Serilog.Configuration { public class LoggerSinkConfiguration { } }
        namespace Serilog.Sinks.Email
        {
            public sealed class EmailSinkOptions
            {
                public string From { get; set; } = "";
                public string Host { get; set; } = "";
                public int Port { get; set; } = 25;
                public System.Net.ICredentialsByHost? Credentials { get; set; }
                public MailKit.Security.SecureSocketOptions ConnectionSecurity { get; set; }
            }
            public sealed class EmailConnectionInfo
            {
                public string? MailServer { get; set; }
                public int Port { get; set; }
                public bool EnableSsl { get; set; }
                public MailKit.Security.SecureSocketOptions? SecureSocketOption { get; set; }
                public System.Net.ICredentialsByHost? NetworkCredentials { get; set; }
                public string? FromEmail { get; set; }
            }
        }
        namespace Serilog
        {
            public static class LoggerConfigurationEmailExtensions
            {
                public static void Email(this Configuration.LoggerSinkConfiguration configuration, Sinks.Email.EmailSinkOptions options) { }
                public static void Email(this Configuration.LoggerSinkConfiguration configuration, string from, string to, string host, int port = 25,
                    MailKit.Security.SecureSocketOptions connectionSecurity = MailKit.Security.SecureSocketOptions.Auto, System.Net.ICredentialsByHost? credentials = null) { }
            }
        }

        """;

    public const string Abp =
        """
        namespace Volo.Abp.Emailing
        {
            public static class EmailSettingNames
            {
                public const string DefaultFromAddress = "Abp.Mailing.DefaultFromAddress";
                public static class Smtp
                {
                    public const string Host = "Abp.Mailing.Smtp.Host";
                    public const string Port = "Abp.Mailing.Smtp.Port";
                    public const string UserName = "Abp.Mailing.Smtp.UserName";
                    public const string Password = "Abp.Mailing.Smtp.Password";
                    public const string EnableSsl = "Abp.Mailing.Smtp.EnableSsl";
                    public const string UseDefaultCredentials = "Abp.Mailing.Smtp.UseDefaultCredentials";
                }
            }
        }
        namespace Volo.Abp.Settings { public class SettingDefinition { public SettingDefinition(string name, string? defaultValue = null, bool isEncrypted = false) { } } }
        namespace Volo.Abp.SettingManagement
        {
            public interface ISettingManager
            {
                System.Threading.Tasks.Task<string?> GetOrNullAsync(string name, string providerName, bool fallback = true);
                System.Threading.Tasks.Task SetAsync(string name, string? value, string providerName, string? providerKey, bool forceToSet = false);
            }
            public static class GlobalSettingManagerExtensions { public static System.Threading.Tasks.Task SetGlobalAsync(this ISettingManager manager, string name, string? value) => manager.SetAsync(name, value, "G", null); }
        }

        """;

    public const string AbpMailKit = Abp + "namespace Volo.Abp.MailKit { public class AbpMailKitModule { } }\n";
}
