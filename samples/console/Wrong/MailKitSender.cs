using MailKit.Net.Smtp;
using MimeKit;

namespace MailSamples.Wrong;

public sealed class MailKitSender(string password)
{
    public async Task SendAsync(MimeMessage message)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("smtp.gmail.com", 587, useSsl: true);
        await client.AuthenticateAsync("orders.harbour.books", password);
        await client.SendAsync(message);
        await client.DisconnectAsync(quit: true);
    }
}
