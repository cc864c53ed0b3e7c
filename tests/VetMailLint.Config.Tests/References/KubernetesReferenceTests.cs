using VetMailLint.Settings;

namespace VetMailLint.Tests.References;

/// <summary>https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/</summary>
public sealed class KubernetesReferenceTests
{
    private const string Map = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: mail }\ndata:\n  SMTP_HOST: mail.harbour.test\n  SMTP_PORT: \"587\"\n";
    private const string Secret = "apiVersion: v1\nkind: Secret\nmetadata: { name: mail }\ndata:\n  SMTP_USER: bWFyYQ==\n  SMTP_PASSWORD: V2F0M3ItbWlsbCE=\n";

    [Fact]
    public void EnvFrom_TakesAllVariables()
    {
        var tree = new Tree { ["map.yaml"] = Map, ["secret.yaml"] = Secret, ["app.yaml"] = Deployment("envFrom:\n  - configMapRef: { name: mail }\n  - secretRef: { name: mail }") };

        Assert.Equal("mail.harbour.test:587 mara Known", tree.Blocks("app.yaml"));
        Assert.Equal("secret.yaml", tree.Read("app.yaml").Settings.Single().Password.Span!.Value.File);
    }

    [Fact]
    public void ValueFrom_TakesOne()
    {
        var tree = new Tree
        {
            ["map.yaml"] = Map,
            ["secret.yaml"] = Secret,
            ["app.yaml"] = Deployment("""
                env:
                  - name: MAIL_HOST
                    valueFrom: { configMapKeyRef: { name: mail, key: SMTP_HOST } }
                  - name: MAIL_PORT
                    value: "465"
                  - name: MAIL_PASSWORD
                    valueFrom: { secretKeyRef: { name: mail, key: SMTP_PASSWORD } }
                  - name: MAIL_USERNAME
                    valueFrom: { secretKeyRef: { name: mail, key: LOGIN } }
                """),
        };

        Assert.Equal("mail.harbour.test:465 - Known", tree.Blocks("app.yaml"));
        Assert.Equal(SettingState.Unknown, tree.Read("app.yaml").Settings.Single().User.State);
    }

    [Theory]
    [InlineData("envFrom: [{ configMapRef: { name: other } }]")]
    [InlineData("envFrom: [{ secretRef: { name: mail } }]")]
    [InlineData("envFrom: [{ configMapRef: { name: mail }, prefix: X_ }]")]
    [InlineData("envFrom: [{ configMapRef: { name: '{{ .Release.Name }}' } }]")]
    [InlineData("envFrom: [{ configMapRef: mail }]")]
    [InlineData("envFrom: mail")]
    public void WhatIsNotThere_IsLeftOpen(string reference)
    {
        var tree = new Tree { ["map.yaml"] = Map, ["app.yaml"] = Deployment(reference + "\nenv:\n  - { name: SMTP_USER, value: desk }\n  - { name: SMTP_PASSWORD, value: x }") };

        Assert.Equal("-:- desk Known", tree.Blocks("app.yaml"));
    }

    [Fact]
    public void OwnVariable_ComesFirst()
    {
        var tree = new Tree { ["map.yaml"] = Map, ["app.yaml"] = Deployment("envFrom: [{ configMapRef: { name: mail } }]\nenv:\n  - { name: SMTP_PORT, value: '25' }") };

        Assert.Equal("mail.harbour.test:25 - Unseen", tree.Blocks("app.yaml"));
    }

    [Fact]
    public void ObjectInTheSameFile_ComesFirst()
    {
        var tree = new Tree
        {
            ["map.yaml"] = Map.Replace("mail.harbour", "other.harbour"),
            ["app.yaml"] = Map + "---\n" + Deployment("envFrom: [{ configMapRef: { name: mail } }]\nenv:\n  - { name: SMTP_USER, value: mara }"),
        };

        Assert.Contains("mail.harbour.test:587 mara", tree.Blocks("app.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void ObjectOfAnotherNamespace_IsAnother()
    {
        var tree = new Tree
        {
            ["map.yaml"] = Map.Replace("name: mail", "name: mail, namespace: shop"),
            ["app.yaml"] = Deployment("envFrom: [{ configMapRef: { name: mail } }]\nenv:\n  - { name: SMTP_USER, value: desk }\n  - { name: SMTP_PASSWORD, value: x }").Replace("name: app }", "name: app, namespace: forum }"),
        };

        Assert.Equal("-:- desk Known", tree.Blocks("app.yaml"));
    }

    [Fact]
    public void Overlays_AreWaysOfTheirOwn()
    {
        var tree = new Tree
        {
            ["dev/map.yaml"] = Map.Replace("mail.harbour", "dev.harbour"),
            ["dev/secret.yaml"] = Secret.Replace("bWFyYQ==", "ZGVzaw=="),
            ["prod/map.yaml"] = Map,
            ["prod/secret.yaml"] = Secret,
            ["app.yaml"] = Deployment("envFrom:\n  - configMapRef: { name: mail }\n  - secretRef: { name: mail }"),
        };

        Assert.Equal(
            "dev.harbour.test:587 desk Known (with the objects of dev) | mail.harbour.test:587 mara Known (with the objects of prod)", tree.Blocks("app.yaml"));
        Assert.Single(tree.Read("app.yaml").Settings.Select(settings => settings.Place.BlockId).Distinct());
    }

    [Fact]
    public void TwoContainers_NeverMix()
    {
        var tree = new Tree
        {
            ["map.yaml"] = Map,
            ["app.yaml"] = """
                apiVersion: apps/v1
                kind: Deployment
                spec:
                  template:
                    spec:
                      containers:
                        - name: a
                          envFrom: [{ configMapRef: { name: mail } }]
                          env: [{ name: SMTP_USER, value: a }]
                        - name: b
                          env: [{ name: SMTP_USER, value: b }, { name: SMTP_PASSWORD, value: x }]
                """,
        };

        Assert.Equal("mail.harbour.test:587 a Unseen | -:- b Known", tree.Blocks("app.yaml"));
    }

    [Fact]
    public void DeepAliases_DoNotExhaustTheStack()
    {
        var text = new System.Text.StringBuilder("apiVersion: v1\nkind: Deployment\nenvFrom: []\n");
        for (var i = 0; i < 3_000; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} {{ x: {{ y: {{ z: {(i == 0 ? "1" : $"*a{i - 1}")} }} }} }}\n");

        Assert.Empty(new Tree { ["app.yaml"] = text.ToString() }.Read("app.yaml").Settings);
    }

    private static string Deployment(string container) =>
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: app }\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          "
        + container.ReplaceLineEndings("\n          ") + "\n";
}
