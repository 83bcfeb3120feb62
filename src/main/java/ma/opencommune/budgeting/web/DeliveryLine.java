package ma.opencommune.budgeting.web;

import ma.opencommune.budgeting.domain.cycle.BallotProject;
import ma.opencommune.budgeting.domain.delivery.Delivery;
import ma.opencommune.budgeting.domain.delivery.DeliveryState;

/**
 * A project that is carried out, as pages show it.
 *
 * @param delivery the project
 * @param project as it stood on the ballot
 * @param state where it stands
 * @param badge how the state is coloured
 * @param voted the price that was voted on, in words
 * @param committed what contracts bind
 * @param spent what was paid
 * @param dearer whether more was paid than voted
 */
public record DeliveryLine(
        Delivery delivery,
        BallotProject project,
        DeliveryState state,
        String badge,
        String voted,
        String committed,
        String spent,
        boolean dearer) {}
