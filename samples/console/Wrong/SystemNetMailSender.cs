using System.Net;
using System.Net.Mail;

namespace MailSamples.Wrong;

public sealed class SystemNetMailSender(string password)
{
    public void Send(MailMessage message)
    {
        using var client = new SmtpClient("smtp.office365.com", 587);
        client.Credentials = new NetworkCredential("orders@harbour-books.example", password);
        client.Send(message);
    }
}
