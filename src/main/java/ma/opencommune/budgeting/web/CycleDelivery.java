package ma.opencommune.budgeting.web;

import java.util.List;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.delivery.Progress;
import ma.opencommune.platform.web.BarChart;

/**
 * What was promised in a cycle against what was done.
 *
 * @param plan the cycle
 * @param lines its winners
 * @param progress steps and projects in numbers
 * @param steps the steps as a chart
 * @param money voted, committed, spent
 */
public record CycleDelivery(CyclePlan plan, List<DeliveryLine> lines, Progress progress, BarChart steps, Money money) {

    /** Sums in words, and as a chart in hundredths of what was voted. */
    public record Money(String voted, String committed, String spent, BarChart chart) {}
}
