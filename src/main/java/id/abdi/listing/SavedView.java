package id.abdi.listing;

import java.util.UUID;

/**
 * An address of a list with its filter, under a name. It opens nothing: what its owner sees there is decided when it is opened.
 *
 * @param list the pattern of its address
 */
record SavedView(UUID id, String list, String name, String address) {}
