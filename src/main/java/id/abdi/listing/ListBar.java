package id.abdi.listing;

import id.abdi.web.Link;
import java.util.List;

/**
 * What stands above a list: its files and the kept views of who reads it.
 *
 * @param excel the address of the same page as a workbook
 * @param list the pattern of the list's address, by which its views are found; empty where none are kept
 * @param address the list as it is filtered now; empty where nothing is filtered
 * @param views the reader's own, by name
 */
public record ListBar(String excel, String csv, String list, String address, List<Link> views) {
    public ListBar {
        views = List.copyOf(views);
    }
}
