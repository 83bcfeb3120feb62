package ma.opencommune.information.app;

import ma.opencommune.information.domain.request.DueDates;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.domain.request.Token;

/**
 * A due date that moved because the calendar changed.
 *
 * @param request with the date as its requester was told
 * @param who the requester
 * @param token opens the request
 * @param after the dates as they are now
 */
record DueChange(RequestRecord request, Requester who, Token token, DueDates after) {}
