package ma.opencommune.federation.domain.schema;

import java.util.List;

/** What becomes of a record that was received, by its schema (FED/1, section 9). */
public sealed interface Judgement {

    /** It is applied; of a newer minor version, what is known. */
    record Applied() implements Judgement {}

    /** It is kept, forwarded and applied after an upgrade: its kind or its major version is not known here. */
    record Held(String why) implements Judgement {}

    /** It contradicts its own schema. */
    record Refused(List<String> faults) implements Judgement {
        /** Copies the faults. */
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
