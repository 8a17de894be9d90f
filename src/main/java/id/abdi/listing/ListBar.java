package id.abdi.listing;

import id.abdi.web.Link;
import java.util.List;

/**
 * What stands above a list: its files and the kept views of who reads it.
 *
 * @param files the same page as a workbook and as CSV
 * @param list the pattern of the list's address, by which its views are found; empty where none are kept
 * @param address the list as it is filtered now; empty where nothing is filtered
 * @param views the reader's own, by name
 */
public record ListBar(List<Link> files, String list, String address, List<Link> views) {
    public ListBar {
        files = List.copyOf(files);
        views = List.copyOf(views);
    }
}
