package ma.opencommune.information.domain.request;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param rows the lines of the page
 * @param total how many lines there are on all pages
 */
public record RowPage<T>(List<T> rows, long total) {}
