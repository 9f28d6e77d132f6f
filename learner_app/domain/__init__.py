"""What is true: courses, quizzes and marking, progress, dates, records. Pure; standard library only."""
