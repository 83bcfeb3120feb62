package ma.opencommune.launch;

import java.util.List;

/** Why the start is given up, in sentences for the person at the terminal. */
final class Failure extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<String> sentences;

    Failure(List<String> sentences) {
        super(sentences.get(0));
        this.sentences = List.copyOf(sentences);
    }

    Failure(String sentence) {
        this(List.of(sentence));
    }

    List<String> sentences() {
        return sentences;
    }
}
