package ma.opencommune.information.domain.request;

import ma.opencommune.information.domain.remedy.Complaint;

/**
 * A complaint as the head reads it.
 *
 * @param sheet the case
 * @param complaint the complaint
 * @param late whether the head's period is over
 */
public record ComplaintSheet(CaseSheet sheet, Complaint complaint, boolean late) {}
