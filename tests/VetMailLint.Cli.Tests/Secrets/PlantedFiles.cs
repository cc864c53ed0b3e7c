namespace VetMailLint.Cli.Tests.Secrets;

/// <summary>Files with a secret in every place where people put one, each beside something that is reported.</summary>
internal static class PlantedFiles
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["appsettings.json"] = """
            {
              // before the move the Password was «1»
              "ConnectionStrings": { "Smtp": "Host=smtp.gmail.com;Port=465;Username=a@gmail.com;Password=«2:#!»" },
              "SmtpSettings": {
                "Host": "smtp.gmail.com",
                "Port": 465, /* pwd: «3» */
                "EnableSsl": true,
                "UserName": "a.sample@gmail.com",
                "Password": "«4:!%»",
                // "Password": "«5»",
                "Password": "«6»",
                "ApiKey": "«7»",
                "From": "b.sample@gmail.com"
              },
              "Mail:Smtp:Host": "smtp://ann:«8»@smtp.gmail.com:465", "Mail:Smtp:Port": 465, "Mail:Smtp:Password": "«9»", "Mail:Smtp:EnableSsl": true
            }
            """,
        ["oneline.json"] = """{"Smtp":{"Password":"«10:app»","Host":"smtp.gmail.com","Port":465,"EnableSsl":"maybe","UserName":"a.sample","From":"b@gmail.com"}}""",
        ["portword.json"] = """{ "Smtp": { "Host": "smtp.gmail.com", "Port": "«11»", "EnableSsl": "«12:$»", "UserName": "a.sample", "Pass": "«13:\"»" } }""".Replace("\"»", "'»"),
        ["broken.json"] = """
            {
              "Smtp": {
                "Host": "smtp.gmail.com",
                "Port": 465,
                "Password": "«14»" "EnableSsl": true,
                "Token": "«15»"
            """,
        ["appsettings.Broken.json"] = "{\n  \"Smtp\": {\n    \"Host\": \"smtp.gmail.com\", \"Port\": 465, \"Password\": \"«16» ",
        ["nested.json"] = """
            { "email": { "transport": { "host": "smtp.gmail.com", "port": 465, "secure": false,
              "auth": { "user": "a.sample", "pass": "«17:@/»" } } },
              "old": [ { "auth": { "pass": "«18»" } } ], "note": "old token «19»" }
            """,
        ["mailer.json"] = """
            { "mailer": { "host": "smtp.gmail.com", "port": 587, "secure": true,
              "auth": { "type": "OAuth2", "user": "a.sample", "clientSecret": "«20»",
                "refreshToken": "«21»", "accessToken": "«22»" } } }
            """,
        ["docker-compose.yml"] = """
            x-mail: &mail
              SMTP_HOST: smtp.gmail.com
              SMTP_PORT: 465
              SMTP_SECURITY: starttls
              SMTP_PASSWORD: «23»
              SMTP_USER: a.sample
            x-pw: &pw «24:#»
            services:
              one:
                image: example/one
                environment:
                  <<: *mail
                  SMTP_SECURITY: starttls # password «25»
              two:
                image: example/two
                environment:
                  - SMTP_HOST=smtp.gmail.com
                  - SMTP_PASSWORD=«26:=:»
                  - SMTP_SECURITY=starttls
                  - SMTP_PORT=465
                  #- SMTP_PASSWORD=«27»
                  - "SMTP_USERNAME=a.sample"
                  - 'API_TOKEN=«28»'
              three:
                image: example/three
                environment:
                  MAIL_PASSWORD: *pw
                  MAIL_HOST: smtp.gmail.com
                  MAIL_PORT: 465
                  MAIL_ENCRYPTION: starttls
                  MAILER_DSN: smtp://ann:«29:/»@smtp.gmail.com:465
                  MAIL_URL: "smtps://ann%40gmail.com:«30»@smtp.gmail.com:587/?x=1"
                  SMTP_URL: smtp://smtp.gmail.com:465?user=ann&password=«31»
            """,
        ["deployment.yaml"] = """
            apiVersion: apps/v1
            kind: Deployment
            spec:
              template:
                spec:
                  containers:
                    - name: web
                      env:
                        - name: SMTP_HOST
                          value: smtp.gmail.com
                        - name: SMTP_PASSWORD
                          value: "«32»"
                        - name: SMTP_SECURITY
                          value: starttls
                        - value: «33»
                          name: SMTP_PASS
                        - name: SMTP_PORT
                          value: "465"
                        - { value: "«34»", name: SMTP_TOKEN }
                        - { name: SMTP_USERNAME, value: a.sample }
            """,
        ["secret.yaml"] = """
            apiVersion: v1
            kind: Secret
            stringData:
              SMTP_HOST: smtp.gmail.com
              SMTP_PORT: "465"
              SMTP_PASSWORD: «35»
              SMTP_SECURITY: starttls
              SMTP_USERNAME: a.sample
            ---
            apiVersion: v1
            kind: ConfigMap
            data:
              smtp.properties: |
                smtp.host=smtp.gmail.com
                smtp.password=«36»
                smtp.port=465
            """,
        ["blocks.yaml"] = """
            smtp:
              host: smtp.gmail.com
              password: |
                «37»
                «38»
              security: starttls
              port: 465
              user: a.sample
            mail:
              host: smtp.gmail.com
              port: 465
              pass: >-
                «39»
              security: starttls
              username: "a.sample"
              api_key:
                «40»
              from: b@gmail.com
            """,
        ["application.yml"] = """
            spring:
              mail:
                host: smtp.gmail.com
                port: 465
                username: a.sample
                password: ${SMTP_PASSWORD:«41»}
                properties:
                  mail.smtp.starttls.enable: true
                  mail.smtp.auth: yes please
                  mail.smtp.password: «42»
            """,
        ["alertmanager.yml"] = """
            global:
              smtp_smarthost: smtp.gmail.com:587
              smtp_from: b.sample@gmail.com
              smtp_auth_username: a.sample
              smtp_auth_password: '«43:''»'
              smtp_auth_secret: «44»
              smtp_require_tls: false
            receivers:
              - name: mail
                email_configs:
                  - to: c@example.org
                    smarthost: smtp.gmail.com:465
                    auth_username: a.sample
                    auth_password: "«45»"
                    require_tls: false
              - name: hook
                webhook_configs:
                  - url: https://bot:«46»@hooks.harbour.example/x
            """,
        ["vettrak.json"] = """
            {
              "MailServerAddress": "smtp.gmail.com",
              "EmailPort": 465,
              "SslTlsMethod": "Explicit",
              "AuthenticationType": "User/Password",
              "EmailLoginUsername": "a.sample",
              "EmailLoginPassword": "«47:+-»",
              "DefaultFromAddress": "b.sample@gmail.com"
            }
            """,
        ["keys.yaml"] = """
            smtp: { host: smtp.sendgrid.net, port: 465, security: starttls, user: apikey, password: «48:sendgrid» }
            tabs:
              smtp: {host: "ann:«49»@smtp.gmail.com", port: 465, security: starttls, user: "ann"}
            """,
        ["tabs.yaml"] = "smtp:\n  host: smtp.gmail.com\n  port: 465\n  password: «50»\n\tsecurity: starttls\n  token: «51»\n",
        ["latin.json"] = """{ "Smtp": { "Host": "smtp.gmail.com", "Port": 465, "User": "J\u00fcrgen", "Password": "«52»", "EnableSsl": true } }""",
        ["senha.yaml"] = "mail:\n  host: smtp.gmail.com\n  portt: 465\n  port: 465\n  security: starttls # senha: «53»\n  senha: «54»\n  usuario: a.sample\n",
    };
}
