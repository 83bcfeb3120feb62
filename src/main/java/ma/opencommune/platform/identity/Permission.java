package ma.opencommune.platform.identity;

/**
 * What a person may do here; each route of {@code platform.web.Routes} names exactly one. {@link #PUBLIC} needs no
 * account.
 */
public enum Permission {
    /** Read public pages, file a request, read open data: anyone, without an account. */
    PUBLIC,
    /** Use one's own account: profile, one-time code, sign out everywhere. */
    OWN_ACCOUNT,
    /** Read the queue and the cases of information requests. */
    INFORMATION_READ,
    /** Register requests that come on paper, by word of mouth or by telephone, and print what their requesters are given. */
    INFORMATION_REGISTER,
    /** Assign, extend, answer or refuse an information request. */
    INFORMATION_HANDLE,
    /** Sign an answer off, as head of the administration or delegate. */
    INFORMATION_SIGN,
    /** Follow requests that are very late, and be told of each. */
    INFORMATION_ESCALATE,
    /** Moderate and publish entries of public registers. */
    PUBLISH,
    /** Read the proposals that were sent and how they are examined. */
    BUDGET_READ,
    /** Register proposals that come at the desk or on paper. */
    PROPOSAL_REGISTER,
    /** Set up a participatory budgeting cycle, count and publish. */
    BUDGET_MANAGE,
    /** Review the cost and feasibility of proposals. */
    BUDGET_REVIEW,
    /** Look at somebody's identity card and hand over a code or a sheet to vote with. */
    BALLOT_DESK,
    /** Count sheets of paper into batches and key them. */
    BALLOT_PAPER,
    /** Convene a body, keep its presence and minutes. */
    BODY_MANAGE,
    /** Take part in a body: read papers, vote. */
    BODY_PARTICIPATE,
    /** Write service listings. */
    SERVICE_EDIT,
    /** Follow reports of accessibility barriers. */
    BARRIER_HANDLE,
    /** Send the reports of a commune; give those of others back, seal and restate their figures. */
    REPORT_MANAGE,
    /** Write the national plan. */
    PLAN_MANAGE,
    /** Read, verify and export the audit trail. */
    AUDIT_READ,
    /** Change the calendar of closure days, the territory and the identity of the commune. */
    COLLECTIVITY_MANAGE,
    /** Invite, change and disable accounts. */
    ACCOUNT_MANAGE,
    /** Enrol nodes below, join the node above, change this node's key, decide about a log that forked. */
    FEDERATION_MANAGE,
    /** Watch outgoing mail and jobs, have a mail tried again. */
    OPERATE
}
