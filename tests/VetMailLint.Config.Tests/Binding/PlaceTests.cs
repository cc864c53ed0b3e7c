using VetMailLint.Settings;

namespace VetMailLint.Tests.Binding;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("appsettings.json", PlaceKind.Settings, null, false)]
    [InlineData("src/appsettings.Production.json", PlaceKind.Settings, "Production", false)]
    [InlineData("values-prod.yaml", PlaceKind.Deployment, "prod", false)]
    [InlineData("deploy/production/app.yaml", PlaceKind.Settings, "production", false)]
    [InlineData("deploy/prod-eu/app.yaml", PlaceKind.Settings, "prod-eu", false)]
    [InlineData("docker-compose.yml", PlaceKind.Deployment, null, false)]
    [InlineData("docker-compose.prod.yml", PlaceKind.Deployment, "prod", false)]
    [InlineData("config.example.yaml", PlaceKind.Example, null, false)]
    [InlineData("config.yaml.sample", PlaceKind.Example, null, false)]
    [InlineData("config.yaml.dist", PlaceKind.Example, null, false)]
    [InlineData("tests/app.yaml", PlaceKind.Test, null, false)]
    [InlineData("src/__tests__/app.yaml", PlaceKind.Test, null, false)]
    [InlineData("UnitTests/Net/app.yaml", PlaceKind.Test, null, false)]
    [InlineData("src/Acme.Mail.IntegrationTest/app.yaml", PlaceKind.Test, null, false)]
    [InlineData("src/acme-tests/app.yaml", PlaceKind.Test, null, false)]
    [InlineData("src/integrationTest/resources/app.yaml", PlaceKind.Test, null, false)]
    [InlineData("Shop.Tests/app.yaml", PlaceKind.Test, null, false)]
    [InlineData("src/itest/app.yaml", PlaceKind.Test, null, false)]
    [InlineData("src/contest/app.yaml", PlaceKind.Settings, null, false)]
    [InlineData("src/latest/app.yaml", PlaceKind.Settings, null, false)]
    [InlineData("src/testimonials/app.yaml", PlaceKind.Settings, null, false)]
    [InlineData("driver/stub/app.yaml", PlaceKind.Test, null, false)]
    [InlineData("roles/molecule/core/app.yaml", PlaceKind.Test, null, false)]
    [InlineData("charts/test_values/app.yaml", PlaceKind.Test, null, false)]
    [InlineData("driver/stubborn/app.yaml", PlaceKind.Settings, null, false)]
    [InlineData("secrets.json", PlaceKind.Settings, null, true)]
    [InlineData(".env.production", PlaceKind.Settings, "production", true)]
    [InlineData("delivery/app.yaml", PlaceKind.Settings, null, false)]
    [InlineData("product.yaml", PlaceKind.Settings, null, false)]
    public void NameAndFolder_SayWhatKindOfPlaceItIs(string file, PlaceKind kind, string? environment, bool holdsSecrets)
    {
        var place = Bound.OnlyYaml("smtp:\n  host: mail.harbour.test\n  port: 587\n", file).Place;

        Assert.Equal((kind, environment, holdsSecrets), (place.Kind, place.Environment, place.HoldsSecrets));
        Assert.Equal((file, "smtp"), (place.File, place.Path));
    }

    [Fact]
    public void Span_RunsFromTheFirstKeyToTheLastValue()
    {
        const string Text = "services:\n  a:\n    environment:\n      OTHER: 1\n      SMTP_HOST: mail.harbour.test\n      SMTP_PORT: 587\n      LAST: 1\n";
        var span = Bound.OnlyYaml(Text).Place.Span;

        Assert.Equal("SMTP_HOST: mail.harbour.test\n      SMTP_PORT: 587", Text.Substring(span.Offset, span.Length));
    }
}
