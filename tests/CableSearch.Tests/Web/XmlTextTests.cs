using CableSearch.Web.Exports;

namespace CableSearch.Tests.Web;

public sealed class XmlTextTests
{
    [Fact]
    public void Xml_has_no_room_for_some_characters()
    {
        Assert.Equal("plain ¶ é 利 🙂\t\n", XmlText.Of("plain ¶ é 利 🙂\t\n"), StringComparer.Ordinal);
        Assert.Equal("abcd", XmlText.Of("a\u0001b\u001fc\ufffed\uffff"), StringComparer.Ordinal);
        Assert.Equal("halves  and ", XmlText.Of("halves \ud800 and \udc00"), StringComparer.Ordinal);
    }
}
