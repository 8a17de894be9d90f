-- No node calls these, of whatever release: they were called by the trigger alone, which V4 replaced for all of them.
drop function organization.check_units(date);
drop function organization.check_lines(date, text);
