package ma.opencommune.platform.web;

import java.time.LocalDate;

/**
 * One day of a drawn period, for {@code <oc:weeks>}.
 *
 * @param date the day
 * @param style what is said by shape and colour: {@code counts}, {@code closed}, {@code holiday}, {@code forecast} or
 *     {@code end}
 * @param word the same in a word or two, such as “day 15”
 * @param first whether it is the first of the period, which sets the column of the rest
 */
public record DayCell(LocalDate date, String style, String word, boolean first) {

    /** The classes of the list item. */
    public String getStyle() {
        return first ? style + " from-" + date.getDayOfWeek().getValue() : style;
    }

    /** The number of the day in its month. */
    public int getDay() {
        return date.getDayOfMonth();
    }

    public LocalDate getDate() {
        return date;
    }

    public String getWord() {
        return word;
    }
}
