-- Who agreed or returned a plan by delegation (PM-10) did so by that letter.
alter table plan.step add column letter text;
alter table plan.step add constraint step_letter check (letter is null or post is not null) not valid;
