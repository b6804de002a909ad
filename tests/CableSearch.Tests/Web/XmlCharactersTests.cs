using CableSearch.Web.Http;

namespace CableSearch.Tests.Web;

public sealed class XmlCharactersTests
{
    [Fact]
    public void Xml_has_no_room_for_some_characters()
    {
        Assert.Equal("plain ¶ é 利 🙂\t\n", XmlCharacters.Of("plain ¶ é 利 🙂\t\n"), StringComparer.Ordinal);
        Assert.Equal("abcd", XmlCharacters.Of("a\u0001b\u001fc\ufffed\uffff"), StringComparer.Ordinal);
        Assert.Equal("halves  and ", XmlCharacters.Of("halves \ud800 and \udc00"), StringComparer.Ordinal);
    }
}
