package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * Something happened to a request; told in the transaction that did it.
 *
 * @param number of the request
 * @param kind what happened
 * @param by the account that did it; empty for the requester and the system
 * @param officer whose case it is afterwards; empty when it is nobody's
 * @param due its due date before the step
 * @param staged whether the public register shows another stage from now on
 */
public record CaseMoved(
        String number, CaseEvent.Kind kind, OptionalLong by, OptionalLong officer, LocalDate due, boolean staged) {}
