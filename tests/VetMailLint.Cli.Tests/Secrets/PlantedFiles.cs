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
        ["web.config"] = """
            <configuration>
              <appSettings>
                <add key="SmtpHost" value="smtp.gmail.com" /><add key="SmtpPort" value="465" />
                <add value="«55»" key="SmtpPassword" />
                <!-- password «56» -->
                <add key="SmtpUser" value="a.sample" /><add key="SmtpEnableSsl" value="true" />
                <add key="ApiToken" value="«57:&amp;»" />
              </appSettings>
              <system.net><mailSettings><smtp from="b.sample@gmail.com">
                <network host="smtp.gmail.com" port="465" userName="a.sample"
                         password="«58»" enableSsl="true" />
              </smtp></mailSettings></system.net>
            </configuration>
            """,
        ["NLog.config"] = """
            <nlog><targets><target type="Mail" smtpServer="smtp.gmail.com" smtpPort="465" smtpUserName="a.sample" smtpPassword="«59»" enableSsl="true" /></targets></nlog>
            """,
        ["log4net.config"] = """
            <log4net><appender><smtpHost value="smtp.gmail.com" /><port value="465" />
              <username value="a.sample" /><password value="«60»" /><EnableSsl value="true" />
            </appender></log4net>
            """,
        [".env"] = """
            SMTP_HOST=smtp.gmail.com
            SMTP_PORT=465
            SMTP_SECURITY=starttls
            SMTP_USER=a.sample
            SMTP_PASSWORD="«61:# »" # pwd «62»
            export API_TOKEN='«63»'
            #OLD_PASSWORD=«64»
            """,
        [".env.production"] = "SMTP_HOST=smtp.gmail.com\nSMTP_PORT=465\nSMTP_SECURITY=starttls\nSMTP_USER=a.sample\nSMTP_PASSWORD='«65»\n",
        ["mail.properties"] = """
            spring.mail.host=smtp.gmail.com
            spring.mail.port=465
            spring.mail.username=a.sample
            spring.mail.password = «66:\\=»
            spring.mail.properties.mail.smtp.starttls.required=true
            ! the old password was «67»
            """,
        ["mail.ini"] = "[smtp]\nhost = smtp.gmail.com\nport = 465\nsecurity = starttls\nuser = a.sample\npassword = \"\"\"«68:;#»\"\"\"\n; password = «69»\n",
        ["mail.toml"] = """
            [smtp]
            host = "smtp.gmail.com"
            port = 465
            security = "starttls"
            user = "a.sample"
            password = '«70:!»' # the password was «71»
            """,
        ["Dockerfile"] = """
            FROM example/web
            ENV SMTP_HOST=smtp.gmail.com SMTP_PORT=465 SMTP_SECURITY=starttls \
                SMTP_USER=a.sample SMTP_PASSWORD="«72»"
            ENV SMTP_TOKEN «73»
            """,
        ["web.service"] = """
            [Service]
            Environment="SMTP_HOST=smtp.gmail.com" SMTP_PORT=465 SMTP_SECURITY=starttls
            Environment=SMTP_USER=a.sample "SMTP_PASSWORD=«74»"
            """,
        ["configmap.yaml"] = """
            apiVersion: v1
            kind: ConfigMap
            data:
              appsettings.json: |
                {
                  "Smtp": {
                    "Host": "smtp.gmail.com", "Port": 465,
                    "Password": "«75»",
                    "UserName": "a.sample", "EnableSsl": true
                  }
                }
              mail.env: "SMTP_HOST=smtp.gmail.com\\nSMTP_PORT=465\\nSMTP_SECURITY=starttls\\nSMTP_USER=a.sample\\nSMTP_PASSWORD=«76»\\n"
            """,
        ["encoded.yaml"] = """
            apiVersion: v1
            kind: Secret
            data:
              SMTP_HOST: c210cC5nbWFpbC5jb20=
              SMTP_PORT: NDY1
              SMTP_SECURITY: c3RhcnR0bHM=
              SMTP_USER: YS5zYW1wbGU=
              SMTP_PASSWORD: «77:base64»
              other.json: «78:base64»
            """,
        ["senha.yaml"] = "mail:\n  host: smtp.gmail.com\n  portt: 465\n  port: 465\n  security: starttls # senha: «53»\n  senha: «54»\n  usuario: a.sample\n",
    };
}
