package ma.opencommune.budgeting.domain.count.model;

/** A choice with the word it is declared, published and asked for by. */
public interface Coded {

    /** The word: lower case, hyphenated, never translated. */
    String code();
}
