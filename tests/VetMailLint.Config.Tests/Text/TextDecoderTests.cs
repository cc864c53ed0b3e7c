using System.Text;
using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Text;

public sealed class TextDecoderTests
{
    private static DecodedFile Decode(byte[] content, ReadLimits? limits = null) =>
        TextDecoder.Decode("a.yaml", content, limits ?? ReadLimits.Default);

    [Theory]
    [InlineData("utf-8", false, TextEncoding.Utf8)]
    [InlineData("utf-8", true, TextEncoding.Utf8)]
    [InlineData("utf-16", true, TextEncoding.Utf16LittleEndian)]
    [InlineData("utf-16BE", true, TextEncoding.Utf16BigEndian)]
    public void KnownEncoding_IsDecodedWithoutItsMark(string name, bool withMark, TextEncoding expected)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] content = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("a: é😀")];

        var decoded = Decode(content);

        Assert.Equal(("a: é😀", expected, withMark), (decoded.Text, decoded.Encoding, decoded.HasByteOrderMark));
        Assert.Null(decoded.Note);
    }

    [Theory]
    [InlineData("mail.properties", "# Configuração")]
    [InlineData("conf/Mail.Properties.example", "mail.user=andré")]
    public void PropertiesThatAreNotUtf8_AreLatin1AsJavaReadsThem(string file, string text)
    {
        var decoded = TextDecoder.Decode(file, Encoding.Latin1.GetBytes(text), ReadLimits.Default);

        Assert.Equal((text, TextEncoding.Latin1, null), (decoded.Text, decoded.Encoding, decoded.Note));
        Assert.Equal(Encoding.Latin1.GetBytes(text), TextEncoder.Encode(text, decoded));
    }

    [Theory]
    [InlineData("mail.properties")]
    [InlineData("mail.env")]
    public void Utf8_IsUtf8InEveryFile(string file) =>
        Assert.Equal(("# 設定 é", TextEncoding.Utf8), (TextDecoder.Decode(file, "# 設定 é"u8.ToArray(), ReadLimits.Default) is var decoded ? (decoded.Text, decoded.Encoding) : default));

    [Fact]
    public void EmptyFile_IsEmptyText() => Assert.Equal("", Decode([]).Text);

    [Theory]
    [InlineData(new byte[] { 0xC3, 0x28 })]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xE0, 0x80, 0xAF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF0, 0x80, 0x80, 0xAF })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xE2, 0x82 })]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0x80 })]
    public void InvalidUtf8_IsReadOnAndLocatedAtItsFirstByte(byte[] invalid)
    {
        byte[] content = [0xEF, 0xBB, 0xBF, .. "a: é\nb: 😀"u8, .. invalid, .. "\nc: d"u8];

        var decoded = Decode(content);

        Assert.StartsWith("a: é\nb: 😀\ufffd", decoded.Text, StringComparison.Ordinal);
        Assert.EndsWith("\nc: d", decoded.Text, StringComparison.Ordinal);
        Assert.Equal((ReaderNoteKind.Unreadable, ReaderNote.Characters, Severity.Info), (decoded.Note!.Kind, decoded.Note.Subject, decoded.Note.Ceiling));
        Assert.Equal(new SourceSpan("a.yaml", 2, 6, 2, 7, 10, 1), decoded.Note.Span);
    }

    [Theory]
    [InlineData(true, new byte[] { 0x00, 0xD8, 0x41, 0x00 })]
    [InlineData(true, new byte[] { 0x00, 0xDC })]
    [InlineData(true, new byte[] { 0x41 })]
    [InlineData(false, new byte[] { 0xD8, 0x00, 0x00, 0x41 })]
    [InlineData(false, new byte[] { 0xD8, 0x3D })]
    public void BrokenUtf16_IsReadOnAndLocated(bool littleEndian, byte[] invalid)
    {
        var encoding = new UnicodeEncoding(!littleEndian, true);
        byte[] content = [.. encoding.GetPreamble(), .. encoding.GetBytes("a\n😀"), .. invalid];

        var decoded = Decode(content);

        Assert.StartsWith("a\n😀\ufffd", decoded.Text, StringComparison.Ordinal);
        var note = decoded.Note!;
        Assert.Equal((ReaderNoteKind.Unreadable, 2, 3, 4), (note.Kind, note.Span.Line, note.Span.Column, note.Span.Offset));
    }

    [Fact]
    public void Utf32_IsRefused()
    {
        Assert.Contains("UTF-32", Decode([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]).Note!.Detail, StringComparison.Ordinal);
        Assert.Contains("UTF-32", Decode([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x41]).Note!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void NulByte_MakesAFileBinary()
    {
        Assert.Contains("binary", Decode([0x41, 0, 0x42]).Note!.Detail, StringComparison.Ordinal);
        Assert.Contains("binary", Decode(Encoding.Unicode.GetBytes("a: b")).Note!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void HundredMegabytes_AreRefusedUndecoded()
    {
        // Invalid throughout: had it been decoded, the note would be about the encoding.
        var content = new byte[100 * 1024 * 1024];
        Array.Fill(content, (byte)0xFF);

        var note = Decode(content).Note!;

        Assert.Equal((ReaderNoteKind.LimitHit, "bytes"), (note.Kind, note.Subject));
        Assert.NotNull(TextDecoder.TooLarge("a", 100L * 1024 * 1024 * 1024, ReadLimits.Default));
    }

    [Theory]
    [InlineData("a\nb", true)]
    [InlineData("a\nb\n", false)]
    [InlineData("a\r\nb", true)]
    [InlineData("a\rb\rc", false)]
    public void Lines_AreLimited(string text, bool read)
    {
        var decoded = Decode(Encoding.UTF8.GetBytes(text), new ReadLimits { Lines = 2 });

        Assert.Equal(read, decoded.Text is not null);
        Assert.Equal(read ? null : "lines", decoded.Note?.Subject);
    }

    [Fact]
    public void Bytes_AreLimitedExactly()
    {
        Assert.NotNull(Decode(new byte[4].Select(_ => (byte)'a').ToArray(), new ReadLimits { Bytes = 4 }).Text);
        Assert.Null(Decode(new byte[5].Select(_ => (byte)'a').ToArray(), new ReadLimits { Bytes = 4 }).Text);
    }
}
