package id.abdi.web;

/** Words that lead somewhere. */
public record Link(String address, String text) {}
