META
key;value
description;A made-up village: ten voters, four projects, everything worked out by hand
country;Morocco
unit;Village
instance;2026
num_projects;4
num_votes;10
budget;1000
vote_type;approval
rule;unknown
date_begin;01.03.2026
date_end;15.03.2026
PROJECTS
project_id;cost;votes;name
school;500;6;Two classrooms
park;300;4;A park
well;400;4;A well
lamp;100;2;Street lamps
VOTES
voter_id;vote;sex
1;school,park;F
2;school,park;M
3;park,school;F
4;school,park;M
5;school;F
6;school;M
7;well;F
8;well;M
9;well,lamp;F
10;lamp,well;M
