package ma.opencommune.budgeting.store;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ma.opencommune.budgeting.domain.proposal.Channel;
import ma.opencommune.budgeting.domain.proposal.ClimateTag;
import ma.opencommune.budgeting.domain.proposal.GenderLevel;
import ma.opencommune.budgeting.domain.proposal.Proposal;
import ma.opencommune.budgeting.domain.proposal.ProposalState;
import ma.opencommune.budgeting.domain.proposal.ProposalWords;
import ma.opencommune.budgeting.domain.proposal.Spot;
import ma.opencommune.kernel.Language;

/** Turns the row of a proposal into a value and back. */
final class ProposalRows {

    private ProposalRows() {}

    static void fill(ProposalRow row, Proposal proposal) {
        ProposalWords words = proposal.words();
        row.number = proposal.number();
        row.state = proposal.state().name();
        row.language = proposal.language().tag();
        row.channel = proposal.channel().name();
        row.title = words.title();
        row.text = words.text();
        row.place = words.place();
        row.area = words.area();
        row.category = words.category();
        row.latitude = words.spot().map(Spot::latitude).orElse(null);
        row.longitude = words.spot().map(Spot::longitude).orElse(null);
        row.gender = words.gender().name();
        row.climate = words.climate().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        row.publicName = words.publicName();
        row.admitted = proposal.admitted();
        row.submitted = proposal.submitted().orElse(null);
        row.improved = proposal.improved();
        row.told = proposal.told();
        row.answer = proposal.answer();
        row.project = proposal.project();
    }

    static Proposal proposal(ProposalRow row, String cycle, String into, String from) {
        return new Proposal(
                row.id,
                row.number,
                cycle,
                ProposalState.valueOf(row.state),
                Language.parse(row.language).orElse(Language.FR),
                Channel.valueOf(row.channel),
                words(row),
                row.admitted,
                Optional.ofNullable(row.submitted),
                row.improved,
                row.told,
                row.answer,
                into,
                from,
                row.project);
    }

    private static ProposalWords words(ProposalRow row) {
        Set<ClimateTag> climate = EnumSet.noneOf(ClimateTag.class);
        Arrays.stream(row.climate.split(","))
                .filter(tag -> !tag.isEmpty())
                .map(ClimateTag::valueOf)
                .forEach(climate::add);
        Optional<Spot> spot = row.latitude == null || row.longitude == null
                ? Optional.empty()
                : Optional.of(new Spot(row.latitude, row.longitude));
        return new ProposalWords(
                row.title,
                row.text,
                row.place,
                row.area,
                row.category,
                spot,
                GenderLevel.valueOf(row.gender),
                climate,
                row.publicName);
    }
}
