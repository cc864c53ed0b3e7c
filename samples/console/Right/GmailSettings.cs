namespace MailSamples.Right;

public static class GmailSettings
{
    public static SmtpSettings Create() => new()
    {
        Host = "smtp.gmail.com",
        Port = 587,
        EnableSsl = true,
        UserName = "orders.harbour.books@gmail.com",
        Password = Environment.GetEnvironmentVariable("MAIL_APP_PASSWORD") ?? "",
        From = "orders.harbour.books@gmail.com",
    };
}
