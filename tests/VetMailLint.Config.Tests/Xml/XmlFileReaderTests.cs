using VetMailLint.Settings;

namespace VetMailLint.Tests.Xml;

public sealed class XmlFileReaderTests
{
    [Theory]
    [InlineData("<a><b>c</b></a>", "{a: {b: \"c\"}}")]
    [InlineData("<a b=\"c\" d='e'/>", "{a: {b: \"c\", d: \"e\"}}")]
    [InlineData("<a xmlns=\"u\" xmlns:x=\"v\" x:type=\"Mail\"><x:b/></a>", "{a: {type: \"Mail\", b: \"\"}}")]
    [InlineData("<s><add key=\"SmtpPort\" value=\"587\"/></s>", "{s: {SmtpPort: \"587\"}}")]
    [InlineData("<s><setting name=\"SmtpPort\" serializeAs=\"String\"><value>587</value></setting></s>", "{s: {SmtpPort: \"587\"}}")]
    [InlineData("<p><prop key=\"mail.smtp.port\">587</prop></p>", "{p: {mail.smtp.port: \"587\"}}")]
    [InlineData("<a><smtpHost value=\"mail.harbour.test\" /></a>", "{a: {smtpHost: \"mail.harbour.test\"}}")]
    [InlineData("<a><target name=\"m\" type=\"Mail\" smtpPort=\"587\"/></a>", "{a: {target: {name: \"m\", type: \"Mail\", smtpPort: \"587\"}}}")]
    [InlineData("<a><b>x &amp; y</b><c d='&#65;'/></a>", "{a: {b: \"x & y\", c: {d: \"A\"}}}")]
    [InlineData("<a><b><![CDATA[x<y]]></b></a>", "{a: {b: \"x<y\"}}")]
    [InlineData("<a/><b/>", "{a: \"\", b: \"\"}")]
    [InlineData("<a><to>x</to><from>y</from><to>z</to><to>x</to></a>", "{a: {to: [\"x\", \"z\", \"x\"], from: \"y\"}}")]
    [InlineData("<a><add key='to' value='x'/><add key='to' value='z'/></a>", "{a: {to: \"x\", to: \"z\"}}")]
    public void ElementsAttributesAndPairs_AreTheTree(string text, string shape)
    {
        var file = Formats.Read("web.config", text);

        Assert.Empty(file.Notes);
        Assert.Equal(shape, file.Shape());
    }

    [Fact]
    public void Values_HaveExactPlaces()
    {
        const string Text = "<a>\r\n  <network host = 'mail.harbour.test'\r\n    port=\"587\" />\r\n  <b>\r\n text </b></a>";

        var file = Formats.Read("web.config", Text);

        Assert.Equal((2, 20), (file.Scalar("a:network:host").Span.Line, file.Scalar("a:network:host").Span.Column));
        Assert.Equal("587", file.Scalar("a:network:port").Span.Slice(Text));
        Assert.Equal("text", file.Scalar("a:b").Span.Slice(Text));
    }

    [Theory]
    [InlineData("<a><b port='587'/>", 1, 19, "the file ends where an element is still open")]
    [InlineData("<a>\n  <b port='587'/>\n  <c port=587/></a>", 3, 11, "text that is not XML")]
    [InlineData("<a><url>smtp://a?b=1&c=2</url></a>", 1, 23, "an '&' by itself; write it as &amp;")]
    [InlineData("<a>\n<b c='x & y'/></a>", 2, 10, "an '&' by itself; write it as &amp;")]
    [InlineData("<a>&amp;x<b c=1/></a>", 1, 15, "text that is not XML")]
    [InlineData("smtp.host = x", 1, 1, "it does not begin with '<', as XML does")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"x\">]><a>&b;</a>", 1, 35, "text that is not XML")]
    public void Mistake_IsNotedWhereItIs_WithoutWordsOfTheFile(string text, int line, int column, string detail)
    {
        var note = Formats.Read("web.config", text).Note();

        Assert.Equal((ReaderNoteKind.Unreadable, line, column, detail), (note.Kind, note.Span.Line, note.Span.Column, note.Detail));
    }

    [Fact]
    public void WhatStoodBeforeAMistake_IsKept() =>
        Assert.Equal("{a: {SmtpPort: \"587\"}}", Formats.Read("web.config", "<a><add key='SmtpPort' value='587'/><b").Shape());

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><a>&c;</a>")]
    [InlineData("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a b='1'/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")]
    public void DocumentType_IsPassedOver(string text) =>
        Assert.DoesNotContain("root", Formats.Read("web.config", text).Shape(), StringComparison.Ordinal);

    [Fact]
    public void DeepNesting_IsALimit()
    {
        var file = Formats.Read("web.config", string.Concat(Enumerable.Repeat("<a>", 100_000)));

        Assert.Equal(ReaderNoteKind.LimitHit, file.Note().Kind);
    }

    [Theory]
    [InlineData("<a>\n<!-- vetmaillint: ignore VML303 - known -->\n<network\n  port='465'\n  password='x' /></a>", 3, 5)]
    [InlineData("<a>\n<b port='465' /> <!-- vetmaillint: ignore VML103 - known -->\n</a>", 2, null)]
    [InlineData("<a>\n<!--vetmaillint: ignore VML103 - known-->\n\n<b port='465' /></a>", 3, null)]
    public void Comment_MaySuppress_AllLinesOfATag(string text, int line, int? endLine)
    {
        var suppression = Assert.Single(Formats.Read("web.config", text).Suppressions);

        Assert.Equal((line, endLine, "known", null), (suppression.Line, suppression.EndLine, suppression.Reason, suppression.Problem));
    }
}
