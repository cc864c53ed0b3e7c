using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace MailSamples.Right;

public sealed class MailKitSender(string password)
{
    public async Task SendAsync(MimeMessage message)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("smtp.gmail.com", 587, SecureSocketOptions.StartTls);
        await client.AuthenticateAsync("orders.harbour.books@gmail.com", password);
        await client.SendAsync(message);
        await client.DisconnectAsync(quit: true);
    }
}
