package ma.opencommune.budgeting.domain.count.pb;

import java.util.ArrayList;
import java.util.List;

/** Collects problems and notes, each up to the limit. */
final class Findings {

    private final List<PbProblem> problems = new ArrayList<>();
    private final List<PbProblem> notes = new ArrayList<>();
    private boolean stopped;

    void problem(PbProblem problem) {
        if (problems.size() < PbReader.MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    /** A limit is passed: nothing further is read. */
    void limit(PbProblem problem) {
        problem(problem);
        stopped = true;
    }

    void note(PbProblem note) {
        if (notes.size() < PbReader.MOST_PROBLEMS) {
            notes.add(note);
        }
    }

    boolean full() {
        return stopped || problems.size() >= PbReader.MOST_PROBLEMS;
    }

    boolean none() {
        return problems.isEmpty();
    }

    List<PbProblem> problems() {
        return List.copyOf(problems);
    }

    List<PbProblem> notes() {
        return List.copyOf(notes);
    }
}
