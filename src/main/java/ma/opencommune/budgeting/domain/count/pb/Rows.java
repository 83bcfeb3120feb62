package ma.opencommune.budgeting.domain.count.pb;

import java.util.Arrays;

/** Cuts the text into rows of fields: {@code ;} between fields, double quotes around those that hold one. */
final class Rows {

    private static final char SEPARATOR = ';';
    private static final char QUOTE = '"';

    /** Behind so many fields the rest of the line is one. */
    private static final int MOST_FIELDS = 10_000;

    private final String text;
    private int at;
    private int lineAt = 1;
    private int lineStart;
    private int line;
    private int count;
    private String[] fields = new String[16];
    private int[] columns = new int[16];
    private int[] lines = new int[16];
    private int openQuote = -1;

    Rows(String text) {
        this.text = text;
        at = text.startsWith("\uFEFF") ? 1 : 0;
        lineStart = at;
    }

    /** Moves to the next row that is not blank; false at the end. */
    boolean next() {
        do {
            if (at >= text.length()) {
                line = lineAt;
                count = 0;
                return false;
            }
            line = lineAt;
            count = 0;
            readRow();
        } while (blank());
        return true;
    }

    private void readRow() {
        boolean more = true;
        while (more) {
            if (count == fields.length) {
                fields = Arrays.copyOf(fields, count * 2);
                columns = Arrays.copyOf(columns, count * 2);
                lines = Arrays.copyOf(lines, count * 2);
            }
            columns[count] = at - lineStart + 1;
            lines[count] = lineAt;
            boolean quoted = at < text.length() && text.charAt(at) == QUOTE;
            fields[count++] = quoted ? quoted() : plain();
            more = at < text.length() && text.charAt(at) == SEPARATOR && count < MOST_FIELDS;
            if (more) {
                at++;
            }
        }
        int from = at;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        if (at > from) {
            fields[count - 1] += text.substring(from, at);
        }
        endLine();
    }

    private String plain() {
        int from = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private static boolean ends(char sign) {
        return sign == SEPARATOR || sign == '\n' || sign == '\r';
    }

    private String quoted() {
        int opened = lineAt;
        StringBuilder field = new StringBuilder();
        at++;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign != QUOTE) {
                field.append(sign);
                at++;
                if (sign == '\n') {
                    newLine();
                }
            } else if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                field.append(QUOTE);
                at += 2;
            } else {
                at++;
                return field.append(plain()).toString();
            }
        }
        openQuote = opened;
        return field.toString();
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
            if (at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            newLine();
        } else if (at < text.length()) {
            at++;
            newLine();
        }
    }

    private void newLine() {
        lineAt++;
        lineStart = at;
    }

    private boolean blank() {
        for (int field = 0; field < count; field++) {
            if (!fields[field].isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Line in which the row begins. */
    int line() {
        return line;
    }

    int size() {
        return count;
    }

    /** The field without surrounding spaces; empty when the row is shorter. */
    String field(int place) {
        return place >= 0 && place < count ? fields[place].strip() : "";
    }

    /** The fields from this one to the end as one text, for values whose separator was not quoted. */
    String rest(int place) {
        StringBuilder rest = new StringBuilder(field(place));
        for (int next = place + 1; next < count; next++) {
            rest.append(SEPARATOR).append(fields[next]);
        }
        return rest.toString().strip();
    }

    int column(int place) {
        return place >= 0 && place < count ? columns[place] : 1;
    }

    int line(int place) {
        return place >= 0 && place < count ? lines[place] : line;
    }

    /** The only word of the row, or empty when it has more. */
    String onlyWord() {
        for (int field = 1; field < count; field++) {
            if (!fields[field].isBlank()) {
                return "";
            }
        }
        return field(0);
    }

    /** Line of a quote that was never closed, or -1. */
    int openQuote() {
        return openQuote;
    }
}
