using System.Net;
using System.Net.Mail;

namespace MailSamples.Right;

public sealed class SystemNetMailSender(string password)
{
    public void Send(MailMessage message)
    {
        using var client = new SmtpClient("smtp.fastmail.com", 587);
        client.EnableSsl = true;
        client.Credentials = new NetworkCredential("orders@harbour-books.example", password);
        client.Send(message);
    }
}
