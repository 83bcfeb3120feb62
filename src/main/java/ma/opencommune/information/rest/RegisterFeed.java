package ma.opencommune.information.rest;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import ma.opencommune.information.domain.request.RegisterRow;
import ma.opencommune.information.domain.request.RegisterSearch;

/** The register as an Atom feed (RFC 4287); an entry that was taken down keeps its id as a deleted entry (RFC 6721). */
final class RegisterFeed {

    private RegisterFeed() {}

    static String write(RegisterSearch search, List<RegisterRow> rows, List<RegisterRow> gone, String base) {
        String self = escape(base + "api/v1/information/requests.atom" + search.query());
        StringBuilder atom = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:at=\"http://purl.org/atompub/tombstones/1.0\"><id>"
                + self + "</id><link rel=\"self\" href=\"" + self + "\"/><title>Information requests</title><updated>"
                + updated(rows, gone) + "</updated>\n");
        rows.forEach(row -> atom.append(entry(row, base)));
        gone.forEach(row -> atom.append("<at:deleted-entry ref=\"" + escape(RegisterFormat.url(row, base))
                + "\" when=\"" + row.changed() + "\"/>\n"));
        return atom.append("</feed>\n").toString();
    }

    private static String entry(RegisterRow row, String base) {
        String url = escape(RegisterFormat.url(row, base));
        return "<entry><id>" + url + "</id><title>" + escape(row.title()) + "</title><published>"
                + row.received() + "T00:00:00Z</published><updated>"
                + row.changed() + "</updated><author><name>"
                + row.number().substring(0, row.number().indexOf('-')) + "</name></author><link href=\"" + url
                + "\"/><summary>"
                + row.outcome().map(Enum::name).orElse(row.stage().name())
                + "</summary></entry>\n";
    }

    private static Instant updated(List<RegisterRow> rows, List<RegisterRow> gone) {
        return Stream.concat(rows.stream(), gone.stream())
                .map(RegisterRow::changed)
                .max(Instant::compareTo)
                .orElse(Instant.parse("2019-03-12T00:00:00Z"));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
