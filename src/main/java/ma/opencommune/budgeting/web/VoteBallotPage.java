package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.budgeting.app.Voting;
import ma.opencommune.budgeting.domain.ballot.BallotFault;
import ma.opencommune.budgeting.domain.ballot.BallotPaper;
import ma.opencommune.budgeting.domain.ballot.Cast;
import ma.opencommune.budgeting.domain.ballot.CastResult;
import ma.opencommune.budgeting.domain.ballot.Channel;
import ma.opencommune.budgeting.domain.ballot.Choices;
import ma.opencommune.budgeting.domain.cycle.BallotProject;
import ma.opencommune.platform.i18n.PageTexts;
import org.jspecify.annotations.Nullable;

/** The ballot: choose, look at it again, confirm. Nothing is kept before the confirmation. */
@Named
@RequestScoped
public class VoteBallotPage {

    private static final String FORM = "[0-9a-f]{32}";

    @Inject
    HttpServletRequest request;

    @Inject
    Voting voting;

    @Inject
    VoterPass pass;

    @Inject
    VoteWay way;

    @Inject
    PageTexts texts;

    private Optional<VoterPass.Holder> holder = Optional.empty();
    private @Nullable BallotPaper paper;
    private @Nullable BallotTyped typed;
    private Choices choices = Choices.EMPTY;
    private String form = "";
    private String cycle = "";
    private boolean review;

    @PostConstruct
    void read() {
        holder = pass.holder().filter(known -> known.channel().isPresent());
        paper = holder.flatMap(known -> voting.paper(known.cycle(), known.voter()))
                .orElse(null);
        form = way.posted("form").matches(FORM) ? way.posted("form") : voting.form();
        cycle = holder.map(VoterPass.Holder::cycle).orElse(way.said("cycle"));
        review = way.posted("stage").equals("review");
        if (paper != null) {
            typed = new BallotTyped(paper, request);
            choices = typed.choices();
        } else if (review && request.getMethod().equals("POST")) {
            again();
        }
    }

    /** Shows the ballot as it would be recorded, when nothing is wrong with it. */
    public void review() {
        review = right(paper == null ? EnumSet.noneOf(BallotFault.class) : paper.faults(choices));
    }

    /** Adds up again what is chosen. */
    public void reckon() {
        review = false;
        right(paper == null ? EnumSet.noneOf(BallotFault.class) : paper.faults(choices));
    }

    /** Back to choosing; what was chosen stays. */
    public void change() {
        review = false;
    }

    /** Records the ballot. */
    public void confirm() throws IOException {
        VoterPass.Holder voter = holder.orElseThrow();
        Channel channel = voter.channel().orElse(Channel.ONLINE);
        CastResult result = voting.cast(new Cast(cycle, voter.voter(), channel, form, choices));
        if (result instanceof CastResult.Recorded recorded) {
            recorded(recorded.receipt());
        } else if (result instanceof CastResult.VotedBefore) {
            pass.take();
            way.to("/budgeting/vote?state=before&cycle=" + cycle);
        } else if (result instanceof CastResult.NotOpen) {
            pass.take();
            way.to("/budgeting/vote?state=closed&cycle=" + cycle);
        } else if (result instanceof CastResult.Faulty faulty) {
            review = right(faulty.faults());
        }
    }

    /** The same form once more when the pass is gone: its receipt if it was recorded, or plainly that it was not. */
    private void again() {
        try {
            Optional<String> receipt = cycle.isEmpty() ? Optional.empty() : voting.recorded(cycle, form);
            if (receipt.isPresent()) {
                recorded(receipt.get());
            } else {
                way.to("/budgeting/vote?state=" + (holder.isPresent() ? "closed" : "expired"));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void recorded(String receipt) throws IOException {
        pass.take();
        way.to("/budgeting/vote-receipt?cycle=" + cycle + "&receipt=" + receipt);
    }

    /** Leaves without voting. */
    public void leave() throws IOException {
        pass.take();
        way.to("/budgeting/vote?state=left");
    }

    private boolean right(Set<BallotFault> faults) {
        if (typed != null && typed.malformed()) {
            way.wrong("projects", isRanking() ? "budgeting.vote.malformed.rank" : "budgeting.vote.malformed.number");
        }
        faults.forEach(fault -> way.wrong("projects", "budgeting.vote.fault." + fault));
        return faults.isEmpty() && (typed == null || !typed.malformed());
    }

    /** The projects, with what was typed. */
    public List<BallotLine> getLines() {
        return paper == null
                ? List.of()
                : paper.projects().stream().map(this::line).toList();
    }

    /** Those chosen, in the order of the ballot or of preference. */
    public List<BallotLine> getChosen() {
        List<BallotLine> lines = getLines();
        return choices.projects().stream()
                .flatMap(id -> lines.stream().filter(line -> line.id().equals(id)))
                .toList();
    }

    private BallotLine line(BallotProject project) {
        String number = typed == null ? "" : typed.typed().getOrDefault(project.id(), "");
        return new BallotLine(
                project.id(),
                texts.say(project.name()),
                project.description().map(texts::say).orElse(""),
                texts.of("budgeting.vote.dirhams", project.cost().orElse(0)),
                typed != null && typed.typed().containsKey(project.id()),
                number);
    }

    /** Whether there is a ballot to fill in. */
    public boolean isAdmitted() {
        return paper != null;
    }

    public boolean isReview() {
        return review && paper != null;
    }

    public boolean isRanking() {
        return typed != null && typed.numbered() && !isPoints();
    }

    public boolean isPoints() {
        return paper != null && paper.form().points() > 0;
    }

    /** How to fill it in, in one sentence. */
    public String getHelp() {
        if (paper == null) {
            return "";
        }
        String key = "budgeting.vote.help." + paper.form().kind();
        return switch (paper.form().kind()) {
            case POINTS -> texts.of(key, paper.form().points());
            case KNAPSACK -> texts.of(key, texts.of("budgeting.vote.dirhams", paper.budget()));
            default -> texts.of(key, paper.form().mostProjects());
        };
    }

    /** What the choice comes to: money left, points left, or how many projects. */
    public String getSum() {
        if (paper == null) {
            return "";
        }
        String key = "budgeting.vote.sum." + paper.form().kind();
        return switch (paper.form().kind()) {
            case POINTS ->
                texts.of(
                        key,
                        paper.form().points()
                                - choices.points().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum());
            case KNAPSACK ->
                texts.of(
                        key,
                        texts.of("budgeting.vote.dirhams", paper.cost(choices)),
                        texts.of("budgeting.vote.dirhams", paper.budget() - paper.cost(choices)));
            default -> texts.of(key, choices.projects().size());
        };
    }

    public String getForm() {
        return form;
    }

    public String getCycle() {
        return cycle;
    }
}
