"""Doing the units of a course: lessons and quizzes."""
