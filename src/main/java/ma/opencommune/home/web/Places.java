package ma.opencommune.home.web;

import java.util.List;

/** Where the templates and the home page lead to; what is not in the routes yet, or not allowed, is left out. */
final class Places {

    /**
     * One place.
     *
     * @param key key of the text of its link; with {@code .text} behind it, of the sentence on the home page
     * @param path its path without language
     */
    record Place(String key, String path) {}

    /** Where a person who signs in finds what there is to do. */
    static final String WORK_PAGE = "/work";

    static final List<Place> MAIN = List.of(
            new Place("home.nav.home", "/index"),
            new Place("home.nav.ask", "/information/ask"),
            new Place("home.nav.track", "/information/track"),
            new Place("home.nav.register", "/information/register"),
            new Place("home.nav.budget", "/budgeting/cycles"),
            new Place("home.nav.calendar", "/calendar"),
            new Place("home.work.title", WORK_PAGE));

    static final List<Place> CHOICES = List.of(
            new Place("home.choice.ask", "/information/ask"),
            new Place("home.choice.track", "/information/track"),
            new Place("home.choice.register", "/information/register"),
            new Place("home.choice.publications", "/information/publications"),
            new Place("home.choice.calendar", "/calendar"),
            new Place("home.choice.vote", "/budgeting/vote"),
            new Place("home.choice.budget", "/budgeting/cycles"),
            new Place("home.choice.count", "/budgeting/count"),
            new Place("home.choice.barrier", "/report-barrier"));

    static final List<Place> FOOTER = List.of(
            new Place("home.nav.accessibility", "/accessibility"),
            new Place("home.nav.barrier", "/report-barrier"),
            new Place("home.nav.calendar", "/calendar"),
            new Place("home.nav.figures", "/information/figures"),
            new Place("home.nav.indicators", "/indicators"),
            new Place("home.nav.reports", "/reports"),
            new Place("home.nav.plan", "/plan"),
            new Place("home.nav.data", "/data"),
            new Place("home.nav.api", "/openapi"),
            new Place("home.nav.signIn", "/sign-in"));

    static final List<Place> WORK = List.of(
            new Place("home.work.title", WORK_PAGE),
            new Place("home.work.queue", "/staff/requests"),
            new Place("home.work.desk", "/staff/desk"),
            new Place("home.work.escalation", "/staff/escalation"),
            new Place("home.work.complaints", "/staff/complaints"),
            new Place("home.work.letters", "/staff/letters"),
            new Place("home.work.portal", "/staff/portal"),
            new Place("home.work.corrections", "/staff/corrections"),
            new Place("home.work.figures", "/staff/figures"),
            new Place("home.work.publication", "/staff/publication"),
            new Place("home.work.duties", "/staff/duties"),
            new Place("home.work.voteDesk", "/staff/vote-desk"),
            new Place("home.work.cycles", "/staff/cycles"),
            new Place("home.work.proposals", "/staff/proposals"),
            new Place("home.work.proposalDesk", "/staff/proposal-desk"),
            new Place("home.work.reports", "/staff/reports"),
            new Place("home.work.reportDesk", "/staff/report-desk"),
            new Place("home.work.plan", "/staff/plan"),
            new Place("home.work.barriers", "/staff/barriers"),
            new Place("home.work.calendar", "/staff/calendar"),
            new Place("home.work.tariff", "/staff/tariff"),
            new Place("home.work.collectivity", "/staff/collectivity"),
            new Place("home.work.territory", "/staff/territory"),
            new Place("home.work.accounts", "/staff/accounts"),
            new Place("home.work.keys", "/staff/api-keys"),
            new Place("home.work.audit", "/staff/audit"),
            new Place("home.work.mail", "/staff/mail"),
            new Place("home.work.jobs", "/staff/jobs"),
            new Place("home.work.federation", "/staff/federation"),
            new Place("home.work.children", "/staff/federation-children"),
            new Place("home.work.own", "/account"));

    private Places() {}
}
