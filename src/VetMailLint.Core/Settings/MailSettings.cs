namespace VetMailLint.Settings;

public sealed class MailSettings;
