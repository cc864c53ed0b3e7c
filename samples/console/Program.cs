using MailSamples;

// Nothing is sent: the build says what would go wrong.
SmtpSettings[] all = [MailSamples.Wrong.GmailSettings.Create(), MailSamples.Right.GmailSettings.Create()];
foreach (var settings in all)
    Console.WriteLine($"{settings.Host}:{settings.Port}, login {settings.UserName}, from {settings.From}");
