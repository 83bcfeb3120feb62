package ma.opencommune.information.domain.redaction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in the words of a page what may have to be covered. It proposes and never decides; whatever it does not know, it does not find.
 * A proposal covers whole words.
 */
public final class Proposals {

    private static final Pattern ID = Pattern.compile("(?<![A-Z0-9])[A-Z]{1,2} ?[0-9]{4,7}(?![A-Z0-9])");
    private static final Pattern PHONE =
            Pattern.compile("(?<![0-9])(?:(?:\\+|00) ?212[ .-]?(?:\\(0\\))?|0)[5-8](?:[ .-]?[0-9]){8}(?![0-9])");
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\u0640]");
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,120}\\.[A-Za-z]{2,24}");

    private Proposals() {}

    /** What is found on a page. */
    public static List<Proposal> on(int page, List<List<PageWord>> lines, Wanted wanted) {
        List<Proposal> found = new ArrayList<>();
        for (List<PageWord> line : lines) {
            if (wanted.ids()) {
                match(Proposal.Kind.NATIONAL_ID, ID, page, line, found);
            }
            if (wanted.phones()) {
                match(Proposal.Kind.PHONE, PHONE, page, line, found);
            }
            if (wanted.mails()) {
                match(Proposal.Kind.MAIL, MAIL, page, line, found);
            }
            for (String name : wanted.names()) {
                names(name, page, line, found);
            }
        }
        return found;
    }

    private static void match(
            Proposal.Kind kind, Pattern pattern, int page, List<PageWord> line, List<Proposal> found) {
        StringBuilder text = new StringBuilder();
        List<Integer> begins = new ArrayList<>();
        for (PageWord word : line) {
            begins.add(text.length());
            text.append(western(word.text()).toUpperCase(Locale.ROOT)).append(' ');
        }
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            List<PageWord> touched = new ArrayList<>();
            for (int at = 0; at < line.size(); at++) {
                int end = begins.get(at) + line.get(at).text().length();
                if (begins.get(at) < matcher.end() && end > matcher.start()) {
                    touched.add(line.get(at));
                }
            }
            found.add(new Proposal(kind, matcher.group().strip(), page, together(touched)));
        }
    }

    /** Digits of Arabic as those of the west, so that a number is found however it is written. */
    private static String western(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(letter -> out.appendCodePoint(
                        Character.isDigit(letter) ? '0' + Character.getNumericValue(letter) : letter));
        return out.toString();
    }

    /** A name is found in either order of its words: on a page, first and last name change places. */
    private static void names(String name, int page, List<PageWord> line, List<Proposal> found) {
        List<String> wanted = new ArrayList<>(List.of(folded(name).split(" ")));
        if (folded(name).isEmpty()) {
            return;
        }
        List<String> turned = new ArrayList<>(wanted);
        Collections.reverse(turned);
        List<String> folded = line.stream().map(word -> folded(word.text())).toList();
        for (int at = 0; at + wanted.size() <= line.size(); at++) {
            List<String> here = folded.subList(at, at + wanted.size());
            if (here.equals(wanted) || here.equals(turned)) {
                PageWord place = together(line.subList(at, at + wanted.size()));
                found.add(new Proposal(Proposal.Kind.NAME, place.text(), page, place));
            }
        }
    }

    /** As readers compare names: without accents, vowel marks, capitals and the forms of alef, ya and hamza; every word counts. */
    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[أإآٱ]", "ا")
                .replace('ى', 'ي')
                .replace('ئ', 'ي')
                .replace('ؤ', 'و')
                .replace('ة', 'ه')
                .replace("ء", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static PageWord together(List<PageWord> words) {
        int x = words.stream().mapToInt(PageWord::x).min().orElse(0);
        int y = words.stream().mapToInt(PageWord::y).min().orElse(0);
        int right =
                words.stream().mapToInt(word -> word.x() + word.width()).max().orElse(1);
        int bottom =
                words.stream().mapToInt(word -> word.y() + word.height()).max().orElse(1);
        String text = String.join(" ", words.stream().map(PageWord::text).toList());
        return new PageWord(text, x, y, right - x, bottom - y);
    }
}
