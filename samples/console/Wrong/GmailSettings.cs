namespace MailSamples.Wrong;

public static class GmailSettings
{
    public static SmtpSettings Create() => new()
    {
        Host = "smtp.gmail.com",
        Port = 465,
        EnableSsl = true,
        UserName = "orders.harbour.books@gmail.com",
        Password = "harbour-books-2026",
        From = "harbour.books.shop@gmail.com",
    };
}
